import type { ReactNode } from "react";

const tones = {
  info: "border-highlight-base bg-info-light-1",
  warn: "border-warning-base bg-warn-ground",
  ok: "border-ok bg-ok-ground",
  bad: "border-bad bg-bad-ground",
};

type Props = { tone?: keyof typeof tones; title?: string; children?: ReactNode };

/** Something the reader must not miss, in its place on the page. */
export const Note = ({ tone = "info", title, children }: Props) => (
  <div className={`mb-l border-l-[6px] px-m py-4 [&>:last-child]:mb-0 ${tones[tone]}`}>
    {title && <p className="mb-0 font-semibold">{title}</p>}
    {children}
  </div>
);
