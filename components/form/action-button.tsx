"use client";

import { type FormEvent, type ReactNode, startTransition, useActionState } from "react";
import { type ButtonTone, buttonLook } from "@/components/ui/button";
import type { DoorAction } from "@/lib/action-result";
import { Hidden, Reserved } from "./reserved";

type Props = {
  action: DoorAction;
  idempotencyKey: string;
  actingFor?: string;
  /** What the door needs to know, by dotted name. */
  values?: Record<string, string | number>;
  tone?: ButtonTone;
  children: ReactNode;
};

/** One button that does one thing through a door; a refusal is said beside it. */
export function ActionButton({ action, idempotencyKey, actingFor, values = {}, tone, children }: Props) {
  const [result, post, pending] = useActionState(action, null);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    if (!pending) startTransition(() => post(data));
  };
  const problem = result?.refusal ?? Object.values(result?.errors ?? {})[0];
  return (
    <form action={post} onSubmit={onSubmit}>
      <Reserved idempotencyKey={idempotencyKey} actingFor={actingFor} />
      {Object.entries(values).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      <button
        type="submit"
        aria-disabled={pending || undefined}
        className={`${buttonLook(tone)} aria-disabled:opacity-60`}
      >
        {children}
      </button>
      {problem && (
        <p role="alert" className="mt-xs mb-0 font-semibold text-bad">
          {problem}
        </p>
      )}
    </form>
  );
}
