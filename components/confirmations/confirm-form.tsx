"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/choice-fields";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import type { FormFrame } from "@/components/form/words";
import { Actions, ButtonLink } from "@/components/ui/button";
import { confirmSubmission } from "@/lib/confirmations/actions";
import { confirmInput } from "@/lib/confirmations/schema";
import type { Messages } from "@/lib/i18n";

type Props = {
  frame: FormFrame;
  words: Messages["confirmations"];
  heading: ReactNode;
  asked: { submissionId: string; confirmationId: string; contentHash: string };
  reopenHref: string | null;
};

/** One confirmation of exactly what stands above it. */
export const ConfirmForm = ({ frame, words, heading, asked, reopenHref }: Props) => (
  <ActionForm {...frame} action={confirmSubmission} schema={confirmInput} title={words.title} heading={heading}>
    <Hidden name="submissionId" value={asked.submissionId} />
    <Hidden name="confirmationId" value={asked.confirmationId} />
    <Hidden name="contentHash" value={asked.contentHash} />
    <CheckboxField name="isRead" label={words.isRead} />
    <Actions>
      <Submit>{words.send}</Submit>
      {reopenHref && (
        <ButtonLink href={reopenHref} tone="secondary">
          {words.reopenLink}
        </ButtonLink>
      )}
    </Actions>
  </ActionForm>
);
