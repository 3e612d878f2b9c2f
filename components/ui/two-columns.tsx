import type { ReactNode } from "react";

/** The work, and beside it what one may want to see while doing it; below it on a phone. */
export const TwoColumns = ({ children, aside }: { children: ReactNode; aside: ReactNode }) => (
  <div className="gap-[50px] l:grid l:grid-cols-[minmax(0,1fr)_300px]">
    <div>{children}</div>
    <aside className="border-line text-note max-l:mt-xl l:border-l l:pl-xl [&_h3:not(:first-child)]:mt-m">
      {aside}
    </aside>
  </div>
);
