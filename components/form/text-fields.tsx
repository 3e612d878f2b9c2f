"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { holdsPersonalIdentityCode } from "@/lib/identifiers";
import { controlLook, Field, type FieldProps, useField } from "./field";
import type { FormWords } from "./words";

type Labelled = FieldProps & { label: ReactNode };

const textOf = (value: string | string[] | boolean | undefined) => (typeof value === "string" ? value : "");

/** Says at once, while it is typed, what the door would refuse: a personal identity code belongs in no field. */
function useIdentityWarning(error: string | undefined, words: FormWords) {
  const [holdsCode, setHoldsCode] = useState(false);
  const onInput = ({ currentTarget }: FormEvent<HTMLInputElement | HTMLTextAreaElement>) =>
    setHoldsCode(holdsPersonalIdentityCode(currentTarget.value));
  const warning = holdsCode && !error && (
    <p role="alert" className="mt-1 mb-0 font-semibold text-bad">
      {words.issues.identityCodeInText}
    </p>
  );
  return { onInput, warning };
}

type TextProps = Labelled & {
  type?: "text" | "email" | "tel" | "search";
  autoComplete?: string;
  inputMode?: "numeric" | "decimal";
  /** Technical values: fixed-width type, no spell checking. */
  code?: boolean;
  width?: "short" | "normal";
};

/** One line of text. */
export function TextField({
  type = "text",
  autoComplete,
  inputMode,
  code,
  width = "normal",
  label,
  ...field
}: TextProps) {
  const { id, error, value, words, register, aria } = useField(field);
  const { onInput, warning } = useIdentityWarning(error, words);
  return (
    <Field {...field} label={label}>
      <input
        id={id}
        type={type}
        defaultValue={textOf(value)}
        autoComplete={autoComplete}
        inputMode={inputMode}
        spellCheck={code || type === "email" ? false : undefined}
        className={`${controlLook(error, width === "short" ? "max-w-[170px]" : "max-w-[460px]")} ${code ? "font-mono text-note" : ""}`}
        onInput={onInput}
        {...register}
        {...aria}
      />
      {warning}
    </Field>
  );
}

/** A calendar date, typed as d.m.yyyy. */
export const DateField = (props: Labelled) => <TextField {...props} inputMode="decimal" width="short" />;

type AreaProps = Labelled & { rows?: number; wide?: boolean; code?: boolean };

/** Several lines of text; `wide` for prose. */
export function TextAreaField({ rows = 4, wide, code, label, ...field }: AreaProps) {
  const { id, error, value, words, register, aria } = useField(field);
  const { onInput, warning } = useIdentityWarning(error, words);
  return (
    <Field {...field} label={label}>
      <textarea
        id={id}
        rows={rows}
        defaultValue={textOf(value)}
        spellCheck={code ? false : undefined}
        className={`${controlLook(error, wide ? "max-w-[44em]" : "max-w-[460px]")} ${code ? "font-mono text-note" : ""}`}
        onInput={onInput}
        {...register}
        {...aria}
      />
      {warning}
    </Field>
  );
}

type FileProps = Labelled & { accept?: string };

/** One file. A refused form cannot give a file back to the browser, so a form with a file has little else in it. */
export function FileField({ accept, label, ...field }: FileProps) {
  const { id, error, register, aria } = useField(field);
  return (
    <Field {...field} label={label}>
      <input
        id={id}
        type="file"
        accept={accept}
        className={controlLook(error, "max-w-[460px]")}
        {...register}
        {...aria}
      />
    </Field>
  );
}
