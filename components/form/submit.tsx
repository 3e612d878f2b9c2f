"use client";

import type { MouseEvent, ReactNode } from "react";
import { type ButtonTone, buttonLook } from "@/components/ui/button";
import { useFormContext } from "./form-context";

type Props = {
  children: ReactNode;
  tone?: ButtonTone;
  /** Which button was pressed, as the door hears it; `save-draft`, `add…`, `remove…` and `back` skip validation. */
  intent?: string;
  /** What a script does instead, having prevented the sending. */
  onClick?: (event: MouseEvent<HTMLButtonElement>) => void;
};

/** Sends the form. While it is on its way a second press does nothing; the button is never disabled, so focus stays. */
export function Submit({ children, tone, intent, onClick }: Props) {
  const { pending } = useFormContext();
  return (
    <button
      type="submit"
      name={intent && "intent"}
      value={intent}
      onClick={onClick}
      aria-disabled={pending || undefined}
      className={`${buttonLook(tone)} aria-disabled:cursor-progress aria-disabled:opacity-60`}
    >
      {children}
    </button>
  );
}
