import Link from "next/link";
import type { ReactNode } from "react";

export type SignOut = (data: FormData) => Promise<void>;

/** Who one is and for whom one acts; `right` holds what concerns the person alone. */
export const BlueBar = ({ children, right }: { children: ReactNode; right: ReactNode }) => (
  <div className="bg-brand text-note text-white-base print:hidden">
    <div className="mx-auto flex min-h-12 max-w-[1200px] flex-wrap items-center gap-x-l gap-y-1 px-s py-2 m:px-xl">
      {children}
      <div className="flex flex-wrap items-center gap-x-m gap-y-1 max-m:basis-full m:ml-auto">{right}</div>
    </div>
  </div>
);

type LinkProps = { href: string; current?: boolean; children: ReactNode };

export const BarLink = ({ href, current, children }: LinkProps) => (
  <Link
    href={href}
    prefetch={false}
    aria-current={current ? "page" : undefined}
    className="py-0.5 text-white-base aria-[current=page]:font-semibold aria-[current=page]:no-underline"
  >
    {children}
  </Link>
);

/** Signing out changes something, so it is a form and not a link; it looks like its neighbours. */
export const SignOutButton = ({ action, children }: { action: SignOut; children: ReactNode }) => (
  <form action={action}>
    <button
      type="submit"
      className="cursor-pointer py-0.5 underline underline-offset-[0.15em] hover:decoration-[0.12em]"
    >
      {children}
    </button>
  </form>
);
