import type { ReactNode } from "react";
import type { FormValues } from "@/components/form/use-action-form";
import { formFrame } from "@/components/form/words";
import { formatDateTime, formatTime, helsinkiDate } from "@/lib/calendar";
import { messagesOf, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { StepFrame } from "./step-form";

interface Known {
  submission: { id: string; version: number; savedAt: Date };
  step: string;
  title: string;
  heading: ReactNode;
  returned: { field: string; reason: string }[];
  now: Date;
  language: Language;
  businessId: string;
  initial: FormValues;
  found: Record<string, string>;
}

/** What a step's form needs of its page, whatever the step asks. */
export function stepFrame({
  submission,
  step,
  title,
  heading,
  returned,
  now,
  language,
  businessId,
  initial,
  found,
}: Known): StepFrame {
  const { next, saveDraft, asked, saved, unsaved, offline, freeText } = messagesOf(language).submissions.wizard;
  const { savedAt } = submission;
  const isToday = helsinkiDate(savedAt) === helsinkiDate(now);
  const time = isToday ? formatTime(savedAt, language) : formatDateTime(savedAt, language);
  return {
    frame: formFrame(language, businessId),
    words: { next, saveDraft, asked, saved, unsaved, offline, freeText },
    submissionId: submission.id,
    version: submission.version,
    language,
    step,
    title,
    heading,
    saved: translator(language)("submissions.wizard.saved", { time }),
    initial,
    found,
    asked: Object.fromEntries(returned.map(({ field, reason }) => [field.slice(step.length + 1), reason])),
  };
}
