import type { ReactNode } from "react";

/** What most readers can skip, behind its own summary line. */
export const Details = ({ summary, children, open }: { summary: string; children: ReactNode; open?: boolean }) => (
  <details className="my-m" open={open}>
    <summary className="text-link">{summary}</summary>
    <div className="mt-s">{children}</div>
  </details>
);
