"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import { TextAreaField } from "@/components/form/text-fields";
import type { FormFrame } from "@/components/form/words";
import { Actions, ButtonLink } from "@/components/ui/button";
import { reopenSubmission } from "@/lib/confirmations/actions";
import { reopenInput } from "@/lib/confirmations/schema";
import type { Messages } from "@/lib/i18n";

type Props = {
  frame: FormFrame;
  words: Messages["confirmations"];
  heading: ReactNode;
  submissionId: string;
  back: string;
};

/** Opens it again to be written, with the reason that everybody reads. */
export const ReopenForm = ({ frame, words, heading, submissionId, back }: Props) => (
  <ActionForm {...frame} action={reopenSubmission} schema={reopenInput} title={words.reopenTitle} heading={heading}>
    <Hidden name="submissionId" value={submissionId} />
    <TextAreaField name="reason" rows={3} wide label={words.reason} hint={words.reasonHint} />
    <Actions>
      <Submit>{words.reopen}</Submit>
      <ButtonLink href={back} tone="secondary">
        {words.keep}
      </ButtonLink>
    </Actions>
  </ActionForm>
);
