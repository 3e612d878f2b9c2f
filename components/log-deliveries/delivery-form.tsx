"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import { DateField, TextAreaField } from "@/components/form/text-fields";
import type { FormFrame } from "@/components/form/words";
import { Actions } from "@/components/ui/button";
import type { Messages } from "@/lib/i18n";
import { recordDelivery } from "@/lib/log-deliveries/actions";
import { recordDeliverySchema } from "@/lib/log-deliveries/schema";

type Props = {
  frame: FormFrame;
  words: Messages["logRequest"]["delivery"];
  manners: readonly { value: string; label: string }[];
  /** The customer's wish, as a sentence. */
  wished: string;
  initial: Record<string, string>;
  submission: { id: string; version: number };
  heading: ReactNode;
};

/** When and how the answer was delivered. */
export const DeliveryForm = ({ frame, words, manners, wished, initial, submission, heading }: Props) => (
  <ActionForm
    {...frame}
    action={recordDelivery}
    schema={recordDeliverySchema}
    title={words.title}
    heading={heading}
    initial={initial}
  >
    <Hidden name="submissionId" value={submission.id} />
    <Hidden name="version" value={submission.version} />
    <DateField name="deliveredOn" label={words.deliveredOn} hint={words.deliveredOnHint} />
    <RadioField name="manner" legend={words.manner} hint={wished} options={[...manners]} />
    <TextAreaField name="note" rows={4} wide label={words.note} hint={words.noteHint} />
    <Actions>
      <Submit>{words.send}</Submit>
    </Actions>
  </ActionForm>
);
