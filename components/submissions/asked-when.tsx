"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

type Props = { field: string; is: readonly string[]; children: ReactNode };

/**
 * A part of a step's form that is asked only when another of its fields holds one of these. Until a script runs it is drawn;
 * hidden, it keeps what was typed.
 */
export function AskedWhen({ field, is, children }: Props) {
  const part = useRef<HTMLDivElement>(null);
  const [isAsked, setAsked] = useState(true);
  const wanted = is.join("\n");
  useEffect(() => {
    const form = part.current?.closest("form");
    if (!form) return;
    const judge = () => {
      const held = new FormData(form).getAll(`answers.${field}`).map(String);
      setAsked(wanted.split("\n").some((one) => held.includes(one)));
    };
    judge();
    form.addEventListener("change", judge);
    return () => form.removeEventListener("change", judge);
  }, [field, wanted]);
  return (
    <div ref={part} hidden={!isAsked}>
      {children}
    </div>
  );
}
