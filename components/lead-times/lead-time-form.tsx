"use client";

import { ActionForm } from "@/components/form/action-form";
import { CheckboxField, SelectField } from "@/components/form/choice-fields";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import { DateField, TextAreaField, TextField } from "@/components/form/text-fields";
import type { FormFrame } from "@/components/form/words";
import { Actions } from "@/components/ui/button";
import type { Messages } from "@/lib/i18n";
import { decideLeadTime } from "@/lib/lead-times/actions";
import { leadTimeInput } from "@/lib/lead-times/schema";

type Props = {
  frame: FormFrame;
  words: Messages["leadTimes"];
  kind: string;
  organisationKinds: { value: string; label: string }[];
};

/** A lead time from a coming day on, with its reason. */
export const LeadTimeForm = ({ frame, words, kind, organisationKinds }: Props) => (
  <ActionForm {...frame} action={decideLeadTime} schema={leadTimeInput} initial={{ isBinding: "true" }}>
    <Hidden name="kind" value={kind} />
    <SelectField
      name="organisationKind"
      label={words.organisationKind}
      options={organisationKinds}
      placeholder={words.everybody}
    />
    <TextField name="days" label={words.daysLabel} hint={words.daysHint} width="short" inputMode="numeric" />
    <TextField name="atMostDays" label={words.atMostLabel} width="short" inputMode="numeric" />
    <CheckboxField name="isBinding" label={words.bindingLabel} />
    <DateField name="validFrom" label={words.validFromLabel} hint={words.validFromHint} />
    <TextAreaField name="reason" rows={2} wide label={words.reasonLabel} hint={words.reasonHint} />
    <Actions>
      <Submit>{words.save}</Submit>
    </Actions>
  </ActionForm>
);
