import Link from "next/link";

type Props = { label: string; previous?: { href: string; label: string }; next?: { href: string; label: string } };

/** Keyset paging: where one can go from here, without page numbers. Nothing is drawn when all fits on one page. */
export const Pager = ({ label, previous, next }: Props) =>
  previous || next ? (
    <nav aria-label={label} className="mt-m flex flex-wrap gap-l">
      {previous && (
        <Link href={previous.href} prefetch={false} rel="prev">
          <span aria-hidden>‹ </span>
          {previous.label}
        </Link>
      )}
      {next && (
        <Link href={next.href} prefetch={false} rel="next">
          {next.label}
          <span aria-hidden> ›</span>
        </Link>
      )}
    </nav>
  ) : null;
