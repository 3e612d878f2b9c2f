"use client";

import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import { DateField, TextAreaField } from "@/components/form/text-fields";
import type { FormFrame } from "@/components/form/words";
import { Actions, ButtonLink } from "@/components/ui/button";
import type { Messages } from "@/lib/i18n";
import { approveSubmission } from "@/lib/reviews/actions";
import { approveSchema } from "@/lib/reviews/schema";

type Words = Messages["staff"]["review"];

type Props = {
  frame: FormFrame;
  words: Words;
  submission: { id: string; version: number };
  /** Said when the notified day has come undecided: a new day must be set. */
  dateNeeded: string | null;
};

/** The decision: approval here, the two others on pages of their own. */
export const DecisionForm = ({ frame, words, submission, dateNeeded }: Props) => (
  <ActionForm {...frame} action={approveSubmission} schema={approveSchema}>
    <Hidden name="submissionId" value={submission.id} />
    <Hidden name="version" value={submission.version} />
    <TextAreaField name="reason" rows={4} wide label={words.reason} hint={words.reasonHint} />
    <DateField name="effectiveOn" label={words.newDate} hint={dateNeeded ?? words.newDateHint} />
    <Actions>
      <Submit>{words.approve}</Submit>
      <ButtonLink href={`/staff/submissions/${submission.id}/return`} tone="secondary">
        {words.return}
      </ButtonLink>
      <ButtonLink href={`/staff/submissions/${submission.id}/reject`} tone="danger">
        {words.reject}
      </ButtonLink>
    </Actions>
  </ActionForm>
);
