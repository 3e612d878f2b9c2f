"use client";

import type { ReactNode } from "react";
import * as z from "zod/mini";
import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import type { FormValues } from "@/components/form/use-action-form";
import type { FormFrame } from "@/components/form/words";
import { Actions } from "@/components/ui/button";
import type { Messages } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { saveStep } from "@/lib/submissions/actions";
import { Autosave } from "./autosave";

/** What every step's form needs from its page. */
export interface StepFrame {
  frame: FormFrame;
  words: Pick<
    Messages["submissions"]["wizard"],
    "next" | "saveDraft" | "asked" | "saved" | "unsaved" | "offline" | "freeText"
  >;
  submissionId: string;
  version: number;
  language: Language;
  step: string;
  title: string;
  heading: ReactNode;
  /** When the draft was last stored, as a sentence. */
  saved: string;
  initial: FormValues;
  /** What is wrong with what has been stored, when the page was asked to tell. */
  found: Record<string, string>;
  /** What an officer asks to be mended, by the step's own field names. */
  asked: Record<string, string>;
}

/** What a step's form posts, judged in the browser by the step's own schema. */
export const stepFormSchema = <Schema extends z.core.$ZodType>(answers: Schema) =>
  z.strictObject({
    submissionId: z.string(),
    version: z.string(),
    step: z.string(),
    answers: z.prefault(answers as unknown as z.ZodMiniType<unknown, unknown>, {}),
    q: z.optional(z.string()),
  });

type Props = StepFrame & { schema: z.core.$ZodType; children: ReactNode };

/** One step of a long form: stores what is typed, then goes on if it is right. Without a key: a draft stored twice is the same draft. */
export const StepForm = ({
  frame,
  words,
  schema,
  title,
  heading,
  submissionId,
  version,
  language,
  step,
  saved,
  initial,
  found,
  children,
}: Props) => (
  <ActionForm
    {...frame}
    idempotencyKey=""
    action={saveStep}
    schema={schema}
    title={title}
    heading={heading}
    initial={initial}
    found={found}
  >
    <Hidden name="submissionId" value={submissionId} />
    <Hidden name="step" value={step} />
    {children}
    <Actions>
      <Submit>{words.next}</Submit>
      <Submit intent="save-draft" tone="secondary">
        {words.saveDraft}
      </Submit>
      <Autosave version={version} saved={saved} words={words} language={language} />
    </Actions>
  </ActionForm>
);

/** A field's hint with what is in force now, and what an officer asks to be mended in it. */
export function stepHint(
  { asked, words }: Pick<StepFrame, "asked" | "words">,
  field: string,
  ...lines: (string | undefined)[]
): ReactNode {
  const told = lines.filter(Boolean);
  const reason = asked[field];
  if (told.length === 0 && !reason) return undefined;
  return (
    <>
      {reason && (
        <span className="mb-xxs block border-warning-base border-l-[6px] bg-warn-ground px-s py-xxs text-ink">
          <strong>{words.asked}:</strong> {reason}
        </span>
      )}
      {told.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </>
  );
}
