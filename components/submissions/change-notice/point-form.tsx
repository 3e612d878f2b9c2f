"use client";

import { RadioField } from "@/components/form/choice-fields";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import type { Messages } from "@/lib/i18n";
import { pointSchema } from "@/lib/submissions/kinds/connection-point-change/schema";
import { StepForm, type StepFrame, stepFormSchema, stepHint } from "../step-form";

type Props = StepFrame & {
  texts: Messages["changeNotice"]["point"];
  environments: { value: string; label: string }[];
  /** What is in force now, as sentences by field. */
  now: Partial<Record<string, string>>;
};

const schema = stepFormSchema(pointSchema);

/** The point's technical data, with what is in force beside each field. */
export function PointForm({ texts, environments, now, ...frame }: Props) {
  const hint = (field: string, ...lines: string[]) => stepHint(frame, field, ...lines, now[field]);
  return (
    <StepForm {...frame} schema={schema}>
      <RadioField
        name="answers.environment"
        legend={texts.environment}
        hint={hint("environment")}
        options={environments}
      />
      <TextField name="answers.name" label={texts.name} hint={hint("name", texts.nameHint)} />
      <TextField name="answers.host" label={texts.host} hint={hint("host", texts.hostHint)} code />
      <TextField name="answers.port" label={texts.port} hint={hint("port")} inputMode="numeric" width="short" code />
      <TextAreaField
        name="answers.addresses"
        label={texts.addresses}
        hint={hint("addresses", texts.addressesHint, texts.notPublic)}
        rows={4}
        code
      />
      <TextField name="answers.networkProvider" label={texts.networkProvider} hint={hint("networkProvider")} />
      <TextField name="answers.partyIdentifier" label={texts.partyIdentifier} hint={hint("partyIdentifier")} code />
      <TextField
        name="answers.onCallPhone"
        type="tel"
        label={texts.onCallPhone}
        hint={hint("onCallPhone", texts.onCallPhoneHint)}
      />
      <TextField name="answers.onCallEmail" type="email" label={texts.onCallEmail} hint={hint("onCallEmail")} />
    </StepForm>
  );
}
