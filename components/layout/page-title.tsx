import Link from "next/link";
import { i18n } from "@/lib/i18n/server";

type Place = { href: string; label: string };

type Props = {
  title: string;
  lead?: string;
  /** The one page that this one was reached from; or `crumbs`, where the page has a place of its own. */
  back?: Place;
  crumbs?: Place[];
  /** False where the page's form draws the document's title (its `title`), which changes when there are errors. */
  documentTitle?: boolean;
};

/** The top of a page: the way back, the heading, and the document's title made of it. */
export async function PageTitle({ title, lead, back, crumbs, documentTitle = true }: Props) {
  const { t } = await i18n();
  return (
    <>
      {documentTitle && <title>{`${title} – ${t("common.portal")}`}</title>}
      {back && (
        <p className="no-print mb-s text-note">
          <span aria-hidden>‹ </span>
          <Link href={back.href} prefetch={false}>
            {back.label}
          </Link>
        </p>
      )}
      {crumbs && (
        <nav aria-label={t("layout.breadcrumbs")} className="mb-s text-ink-soft text-note">
          <ol className="flex flex-wrap gap-x-1.5">
            {crumbs.map((crumb) => (
              <li key={crumb.href} className="after:ml-1.5 after:content-['›'/'']">
                <Link href={crumb.href} prefetch={false}>
                  {crumb.label}
                </Link>
              </li>
            ))}
            <li aria-current="page">{title}</li>
          </ol>
        </nav>
      )}
      <h1 className={lead ? undefined : "mb-m"}>{title}</h1>
      {lead && <p className="mb-m text-ink-soft text-lead">{lead}</p>}
    </>
  );
}
