"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import { DateField } from "@/components/form/text-fields";
import type { FormFrame } from "@/components/form/words";
import { Actions } from "@/components/ui/button";
import type { Messages } from "@/lib/i18n";
import { beginRecording } from "@/lib/recordings/actions";
import { beginRecordingSchema, channels } from "@/lib/recordings/schema";

type Props = {
  frame: FormFrame;
  words: Messages["recordings"];
  heading: ReactNode;
  businessId: string;
  kinds: readonly { value: string; label: string }[];
};

/** What has come, how, and when. */
export const BeginRecordingForm = ({ frame, words, heading, businessId, kinds }: Props) => (
  <ActionForm {...frame} action={beginRecording} schema={beginRecordingSchema} title={words.title} heading={heading}>
    <Hidden name="businessId" value={businessId} />
    <RadioField name="kind" legend={words.kind} options={[...kinds]} />
    <RadioField
      name="channel"
      legend={words.channel}
      options={channels.map((value) => ({ value, label: words.channels[value] }))}
    />
    <DateField name="arrivedOn" label={words.arrivedOn} hint={words.arrivedOnHint} />
    <Actions>
      <Submit>{words.start}</Submit>
    </Actions>
  </ActionForm>
);
