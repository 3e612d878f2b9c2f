"use client";

import type { ReactNode } from "react";
import { useFormContext } from "./form-context";

/** The id of a field's control, from its dotted name: where the error summary leads. */
export const fieldId = (name: string) => `field-${name}`;

export type FieldProps = {
  /** The dotted name, the same as in the schema. */
  name: string;
  hint?: ReactNode;
};

/** What a control needs so that its label, hint and error are read with it. */
export function useField({ name, hint }: FieldProps) {
  const { errorFor, valueFor, register, words } = useFormContext();
  const error = errorFor(name);
  const id = fieldId(name);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return {
    id,
    error,
    value: valueFor(name),
    words,
    register: register(name),
    aria: { "aria-invalid": error ? true : undefined, "aria-describedby": described || undefined },
  };
}

const frame = (error?: string) => `mb-7 ${error ? "border-bad border-l-4 pl-4" : ""}`;

type FrameProps = FieldProps & { children: ReactNode };

/** Label, hint, error and one control, in this order. */
export function Field({ name, hint, label, children }: FrameProps & { label: ReactNode }) {
  const { id, error } = useField({ name, hint });
  return (
    <div className={frame(error)}>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

/** The same for a group of controls that share one question. */
export function FieldGroup({ name, hint, legend, children }: FrameProps & { legend: ReactNode }) {
  const { id, error, aria } = useField({ name, hint });
  return (
    <fieldset className={frame(error)} aria-describedby={aria["aria-describedby"]}>
      <legend className="mb-1 block font-semibold">{legend}</legend>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}

function HintAndError({ id, hint, error }: { id: string; hint?: ReactNode; error?: string }) {
  const { words } = useFormContext();
  return (
    <>
      {hint && (
        <div id={`${id}-hint`} className="mb-1.5 text-ink-soft text-note">
          {hint}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} className="mb-1.5 font-semibold text-bad">
          <span className="sr-only">{words.error}: </span>
          {error}
        </p>
      )}
    </>
  );
}

/** The look of a text control. */
export const controlLook = (error: string | undefined, width: string) =>
  `w-full rounded-basic bg-white-base px-3 py-[9px] ${width} ${error ? "border-2 border-bad" : "border border-ink-soft"}`;
