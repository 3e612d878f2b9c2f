"use client";

import { Fragment, type ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/choice-fields";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import { DateField, TextAreaField } from "@/components/form/text-fields";
import type { FormFrame } from "@/components/form/words";
import { Actions } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import type { Messages } from "@/lib/i18n";
import { returnSubmission } from "@/lib/reviews/actions";
import { returnSchema } from "@/lib/reviews/schema";

/** One field that can be sent back: what it is called, and what its values are and would be. */
export interface ReturnableField {
  field: string;
  label: string;
  values: string;
}

type Props = {
  frame: FormFrame;
  words: Messages["staff"]["returning"];
  heading: ReactNode;
  submission: { id: string; version: number };
  /** Those that changed, and the one that was asked for, first. */
  fields: ReturnableField[];
  others: ReturnableField[];
  answerBy: string;
};

/** A reason for each field that must be mended, and the day by which to answer. */
export const ReturnForm = ({ frame, words, heading, submission, fields, others, answerBy }: Props) => (
  <ActionForm
    {...frame}
    action={returnSubmission}
    schema={returnSchema}
    title={words.title}
    heading={heading}
    initial={{ answerBy }}
  >
    <Hidden name="submissionId" value={submission.id} />
    <Hidden name="version" value={submission.version} />
    {fields.map((field, index) => fieldReason(field, index, words))}
    {others.length > 0 && (
      <Details summary={words.others}>
        {others.map((field, index) => fieldReason(field, fields.length + index, words))}
      </Details>
    )}
    <DateField name="answerBy" label={words.answerBy} hint={words.answerByHint} />
    <CheckboxField name="keepsClock" label={words.clock} hint={words.clockHint} />
    <TextAreaField name="clockReason" rows={2} wide label={words.clockReason} hint={words.clockReasonHint} />
    <Actions>
      <Submit>{words.send}</Submit>
    </Actions>
  </ActionForm>
);

/** Not a component of its own: the error summary finds its lines' labels in the form's own markup. */
const fieldReason = ({ field, label, values }: ReturnableField, index: number, words: Props["words"]) => (
  <Fragment key={field}>
    <Hidden name={`fields.${index}.field`} value={field} />
    <TextAreaField
      name={`fields.${index}.reason`}
      rows={2}
      wide
      label={label.endsWith("?") ? `${label} ${words.what}` : `${label}: ${words.what}`}
      hint={values}
    />
  </Fragment>
);
