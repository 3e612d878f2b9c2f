import type { ReactNode } from "react";

export type Tone = "ok" | "warn" | "bad" | "info" | "off";

const tones: Record<Tone, string> = {
  ok: "bg-ok-ground text-ok",
  warn: "bg-warn-ground text-warn",
  bad: "bg-bad-ground text-bad",
  info: "bg-highlight-light-3 text-link",
  off: "bg-depth-light-2 text-ink-soft",
};

/** A status in words; the colour only repeats what the words say. */
export const Tag = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <span className={`inline-block rounded-basic px-[9px] py-[6px] text-small font-semibold leading-none ${tones[tone]}`}>
    {children}
  </span>
);
