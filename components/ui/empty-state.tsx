import type { ReactNode } from "react";

/** A list without rows: what would be here, and what to do next (a `ButtonLink` or a link as children). */
export const EmptyState = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className="border-line border-y py-xl">
    <p className="mb-xs font-semibold">{title}</p>
    {children}
  </div>
);
