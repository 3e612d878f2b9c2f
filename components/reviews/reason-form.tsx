"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import { TextAreaField } from "@/components/form/text-fields";
import type { FormFrame } from "@/components/form/words";
import { Actions } from "@/components/ui/button";
import type { DoorAction } from "@/lib/action-result";
import { reasonSchema } from "@/lib/reviews/schema";

type Props = {
  frame: FormFrame;
  /** `rejectSubmission` or `cancelSubmission`. */
  action: DoorAction;
  words: { title: string; reason: string; reasonHint: string; send: string };
  heading: ReactNode;
  submission: { id: string; version: number };
};

/** An end for good, with the reason that the customer reads. */
export const ReasonForm = ({ frame, action, words, heading, submission }: Props) => (
  <ActionForm {...frame} action={action} schema={reasonSchema} title={words.title} heading={heading}>
    <Hidden name="submissionId" value={submission.id} />
    <Hidden name="version" value={submission.version} />
    <TextAreaField name="reason" rows={5} wide label={words.reason} hint={words.reasonHint} />
    <Actions>
      <Submit tone="danger">{words.send}</Submit>
    </Actions>
  </ActionForm>
);
