"use client";

import type { ReactNode } from "react";
import { type ButtonTone, buttonLook } from "@/components/ui/button";
import { useFormContext } from "./form-context";

type Props = {
  children: ReactNode;
  tone?: ButtonTone;
  /** Which button was pressed, as the door hears it; `save-draft`, `add…`, `remove…` and `back` skip validation. */
  intent?: string;
};

/** Sends the form. While it is on its way a second press does nothing; the button is never disabled, so focus stays. */
export function Submit({ children, tone, intent }: Props) {
  const { pending } = useFormContext();
  return (
    <button
      type="submit"
      name={intent && "intent"}
      value={intent}
      aria-disabled={pending || undefined}
      className={`${buttonLook(tone)} aria-disabled:cursor-progress aria-disabled:opacity-60`}
    >
      {children}
    </button>
  );
}
