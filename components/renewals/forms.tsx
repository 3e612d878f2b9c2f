"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxesField, RadioField } from "@/components/form/choice-fields";
import { Submit } from "@/components/form/submit";
import { DateField, TextAreaField } from "@/components/form/text-fields";
import type { FormFrame } from "@/components/form/words";
import { Actions } from "@/components/ui/button";
import type { Messages } from "@/lib/i18n";
import { confirmMarking, confirmNotice } from "@/lib/renewals/actions";
import { confirmMarkingSchema, confirmNoticeSchema } from "@/lib/renewals/schema";

type Unit = { value: string; label: string; hint: string };

type Props<Words> = {
  frame: FormFrame;
  words: Words;
  units: Unit[];
  chosen: string[];
};

/** What somebody has seen by themselves of THL's marking. */
export const MarkingForm = ({ frame, words, units, chosen }: Props<Messages["renewalRequests"]["markingForm"]>) => (
  <ActionForm
    {...frame}
    action={confirmMarking}
    schema={confirmMarkingSchema}
    initial={{ unitOids: chosen, marking: "YES" }}
  >
    <CheckboxesField name="unitOids" legend={words.units} options={units} />
    <RadioField
      name="marking"
      legend={words.marking}
      options={(["YES", "NO"] as const).map((value) => ({ value, label: words.markings[value] }))}
    />
    <DateField name="seenOn" label={words.seenOn} hint={words.seenOnHint} />
    <TextAreaField name="evidence" label={words.evidence} hint={words.evidenceHint} rows={3} wide />
    <Actions>
      <Submit>{words.save}</Submit>
    </Actions>
  </ActionForm>
);

/** That the message to THL has been sent: about which units, and when. */
export const NoticeForm = ({
  frame,
  words,
  heading,
  units,
  chosen,
  today,
}: Props<Messages["renewalRequests"]["noticeForm"]> & { heading: ReactNode; today: string }) => (
  <ActionForm
    {...frame}
    action={confirmNotice}
    schema={confirmNoticeSchema}
    title={words.title}
    heading={heading}
    initial={{ unitOids: chosen, sentOn: today }}
  >
    <h2>{words.confirmTitle}</h2>
    <CheckboxesField name="unitOids" legend={words.units} options={units} />
    <DateField name="sentOn" label={words.sentOn} hint={words.sentOnHint} />
    <Actions>
      <Submit>{words.confirm}</Submit>
    </Actions>
  </ActionForm>
);
