"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/choice-fields";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import type { FormFrame } from "@/components/form/words";
import { Actions } from "@/components/ui/button";
import type { Messages } from "@/lib/i18n";
import { submitSubmission } from "@/lib/submissions/actions";
import { submitInput } from "@/lib/submissions/schema";

type Props = {
  frame: FormFrame;
  words: Messages["submissions"]["checking"];
  submissionId: string;
  version: number;
  /** Others must confirm it before it goes to Kela, unless the form that they have signed is attached. */
  needsConfirming: boolean;
  hasSignedForm: boolean;
  title: string;
  heading: ReactNode;
};

/** The declarations, and the sending. */
export const SubmitForm = ({
  frame,
  words,
  submissionId,
  version,
  needsConfirming,
  hasSignedForm,
  title,
  heading,
}: Props) => (
  <ActionForm
    {...frame}
    action={submitSubmission}
    schema={submitInput}
    title={title}
    heading={
      <>
        {heading}
        <h2>{words.declaration}</h2>
      </>
    }
  >
    <Hidden name="submissionId" value={submissionId} />
    <Hidden name="version" value={version} />
    <CheckboxField name="isRight" label={words.isRight} />
    <CheckboxField name="hasNoPatientData" label={words.hasNoPatientData} />
    {hasSignedForm && <CheckboxField name="isSigned" label={words.isSigned} hint={words.isSignedHint} />}
    <Actions>
      <Submit>{needsConfirming && !hasSignedForm ? words.submitToConfirm : words.submit}</Submit>
    </Actions>
  </ActionForm>
);
