"use client";

import { CheckboxField } from "@/components/form/choice-fields";
import { DateField, TextAreaField, TextField } from "@/components/form/text-fields";
import type { Messages } from "@/lib/i18n";
import { effectSchema } from "@/lib/submissions/kinds/connection-point-change/schema";
import { StepForm, type StepFrame, stepFormSchema, stepHint } from "../step-form";

type Props = StepFrame & {
  texts: Messages["changeNotice"]["effect"];
  /** The earliest day, and the kept lead time if there is one, as sentences. */
  earliest: string;
  kept?: string;
};

const schema = stepFormSchema(effectSchema);

/** When it takes effect, why so soon if it is soon, and whom to reach on the day. */
export const EffectForm = ({ texts, earliest, kept, ...frame }: Props) => (
  <StepForm {...frame} schema={schema}>
    <DateField
      name="answers.effectiveOn"
      label={texts.effectiveOn}
      hint={stepHint(frame, "effectiveOn", earliest, kept, texts.weekend)}
    />
    <CheckboxField name="answers.isUrgent" label={texts.urgent} hint={texts.urgentHint} />
    <TextAreaField
      name="answers.urgentReason"
      label={texts.urgentReason}
      hint={stepHint(frame, "urgentReason", frame.words.freeText)}
      rows={3}
      wide
    />
    <h2>{texts.contact}</h2>
    <TextField
      name="answers.contactName"
      label={texts.contactName}
      hint={stepHint(frame, "contactName")}
      autoComplete="name"
    />
    <TextField
      name="answers.contactPhone"
      type="tel"
      label={texts.contactPhone}
      hint={stepHint(frame, "contactPhone")}
      autoComplete="tel"
    />
    <TextField
      name="answers.contactEmail"
      type="email"
      label={texts.contactEmail}
      hint={stepHint(frame, "contactEmail")}
      autoComplete="email"
    />
  </StepForm>
);
