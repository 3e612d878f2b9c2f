"use client";

import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import { DateField, TextAreaField } from "@/components/form/text-fields";
import type { FormFrame } from "@/components/form/words";
import { Actions, ButtonLink } from "@/components/ui/button";
import type { Messages } from "@/lib/i18n";
import { approveSubmission, proposeSubmission } from "@/lib/reviews/actions";
import { approveSchema } from "@/lib/reviews/schema";

type Words = Messages["staff"]["review"];

type Props = {
  frame: FormFrame;
  words: Words;
  submission: { id: string; version: number };
  /** Said when the notified day has come undecided: a new day must be set. */
  dateNeeded: string | null;
  /** Another officer must confirm it: this one proposes. */
  needsSecond: boolean;
  /** It has no day: it takes effect when it has been delivered. */
  hasDay: boolean;
};

/** The decision: approval (or its proposal to a second officer) here, the two others on pages of their own. */
export const DecisionForm = ({ frame, words, submission, dateNeeded, needsSecond, hasDay }: Props) => (
  <ActionForm {...frame} action={needsSecond ? proposeSubmission : approveSubmission} schema={approveSchema}>
    <Hidden name="submissionId" value={submission.id} />
    <Hidden name="version" value={submission.version} />
    <TextAreaField name="reason" rows={4} wide label={words.reason} hint={words.reasonHint} />
    {hasDay && <DateField name="effectiveOn" label={words.newDate} hint={dateNeeded ?? words.newDateHint} />}
    {hasDay && <TextAreaField name="overrideReason" rows={2} wide label={words.override} hint={words.overrideHint} />}
    <Actions>
      <Submit>{needsSecond ? words.propose : words.approve}</Submit>
      <ButtonLink href={`/staff/submissions/${submission.id}/return`} tone="secondary">
        {words.return}
      </ButtonLink>
      <ButtonLink href={`/staff/submissions/${submission.id}/reject`} tone="danger">
        {words.reject}
      </ButtonLink>
    </Actions>
  </ActionForm>
);
