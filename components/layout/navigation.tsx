import Link from "next/link";
import { CountBadge } from "@/components/ui/count-badge";

export type NavigationItem = {
  href: string;
  label: string;
  current?: boolean;
  count?: number;
  /** The count in words, for those who hear it ("1 vaatii toimenpiteitä"). */
  countLabel?: string;
};

export type NavigationGroup = { title: string; items: NavigationItem[] };

type Props = { groups: NavigationGroup[]; label: string; menu: string };

/**
 * The navigation beside the work; on a phone it folds into a menu above it. It is drawn twice and shown once, because a
 * folded `details` cannot be opened by CSS in every browser, and a script may be missing.
 */
export const SideNavigation = ({ groups, label, menu }: Props) => (
  <>
    <details className="no-print mb-m border border-line m:hidden">
      <summary className="px-s py-xs font-semibold">{menu}</summary>
      <nav aria-label={label} className="pb-s">
        <Groups groups={groups} />
      </nav>
    </details>
    <nav aria-label={label} className="text-table max-m:hidden">
      <Groups groups={groups} />
    </nav>
  </>
);

const Groups = ({ groups }: { groups: NavigationGroup[] }) =>
  groups.map((group) => (
    <section key={group.title} className="mt-l first:mt-0">
      <h2 className="mt-0 mb-xxs pl-4 font-semibold text-ink-soft text-tiny m:mt-0 m:text-tiny">{group.title}</h2>
      <ul className="list-none">
        {group.items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              prefetch={false}
              aria-current={item.current ? "page" : undefined}
              className="flex justify-between gap-xs border-transparent border-l-4 px-3 py-[9px] text-ink no-underline hover:bg-highlight-light-4 aria-[current=page]:border-highlight-base aria-[current=page]:bg-highlight-light-3 aria-[current=page]:font-semibold aria-[current=page]:text-brand"
            >
              {item.label}
              {item.count ? <CountBadge count={item.count} label={item.countLabel} /> : null}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  ));
