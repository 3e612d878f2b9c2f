"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import { TextAreaField } from "@/components/form/text-fields";
import type { FormFrame } from "@/components/form/words";
import { Actions, ButtonLink } from "@/components/ui/button";
import type { Messages } from "@/lib/i18n";
import { withdrawSubmission } from "@/lib/submissions/actions";
import { withdrawInput } from "@/lib/submissions/schema";

type Props = {
  frame: FormFrame;
  words: Messages["submissions"]["withdrawing"];
  submissionId: string;
  isDraft: boolean;
  base: string;
  heading: ReactNode;
};

/** Takes a submission back for good; a draft needs no reason. */
export const WithdrawForm = ({ frame, words, submissionId, isDraft, base, heading }: Props) => (
  <ActionForm
    {...frame}
    action={withdrawSubmission}
    schema={withdrawInput}
    title={isDraft ? words.draftTitle : words.title}
    heading={heading}
  >
    <Hidden name="submissionId" value={submissionId} />
    {!isDraft && <TextAreaField name="reason" label={words.reason} hint={words.reasonHint} rows={3} wide />}
    <Actions>
      <Submit tone="danger">{isDraft ? words.draftConfirm : words.confirm}</Submit>
      <ButtonLink href={base} tone="secondary">
        {words.keep}
      </ButtonLink>
    </Actions>
  </ActionForm>
);
