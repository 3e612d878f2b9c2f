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
  words: Pick<Messages["submissions"]["checking"], "declaration" | "isRight" | "hasNoPatientData" | "submit">;
  submissionId: string;
  version: number;
  title: string;
  heading: ReactNode;
};

/** The declarations, and the sending. */
export const SubmitForm = ({ frame, words, submissionId, version, title, heading }: Props) => (
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
    <Actions>
      <Submit>{words.submit}</Submit>
    </Actions>
  </ActionForm>
);
