"use client";

import { type ReactNode, useEffect } from "react";
import type * as z from "zod/mini";
import type { DoorAction } from "@/lib/action-result";
import { ErrorSummary } from "./error-summary";
import { FormProvider } from "./form-context";
import { fieldsIn, labelsIn, summaryLines } from "./labels";
import { Reserved } from "./reserved";
import { TheirVersion } from "./their-version";
import { type FormValues, useActionForm } from "./use-action-form";
import type { FormFrame } from "./words";

type Props = FormFrame & {
  action: DoorAction;
  schema: z.core.$ZodType;
  /** What the controls start with, by dotted name. */
  initial?: FormValues;
  /** What the page knows to be wrong with it already, as finished sentences by dotted name. */
  found?: Record<string, string>;
  /** The document's title, which says so when there is something to mend; the page's own `PageTitle` then draws none. */
  title?: string;
  /** The page's heading: it stands below the error summary, which must come first. */
  heading?: ReactNode;
  children: ReactNode;
};

/** A form over a door, with everything that every form has; its fields come as children. */
export function ActionForm({
  action,
  schema,
  words,
  idempotencyKey,
  actingFor,
  initial,
  found,
  title,
  heading,
  children,
}: Props) {
  const { form, summary, pending, errors, refusal, theirs, valueFor, errorFor, register } = useActionForm({
    action,
    schema,
    words,
    initial,
    found,
  });
  const isWrong = refusal !== undefined || Object.keys(errors).length > 0;
  const documentTitle = title && `${isWrong ? `${words.error}: ` : ""}${title} – ${words.portal}`;
  useTitlePrefix(!title && isWrong, `${words.error}: `);
  return (
    <form {...form}>
      {documentTitle && <title>{documentTitle}</title>}
      <Reserved idempotencyKey={idempotencyKey} actingFor={actingFor} />
      <ErrorSummary ref={summary} lines={summaryLines(errors, labelsIn(children))} refusal={refusal} words={words} />
      {heading}
      {theirs && <TheirVersion theirs={theirs} fields={fieldsIn(children)} valueFor={valueFor} words={words} />}
      <FormProvider value={{ pending, errors, valueFor, errorFor, register, theirs, words }}>{children}</FormProvider>
    </form>
  );
}

/** On a page whose title belongs to something else than this form, the title says so while something is wrong. */
function useTitlePrefix(isWrong: boolean, prefix: string) {
  useEffect(() => {
    if (!isWrong) return;
    const { title } = document;
    if (!title.startsWith(prefix)) document.title = prefix + title;
    return () => {
      document.title = document.title.replace(prefix, "");
    };
  }, [isWrong, prefix]);
}
