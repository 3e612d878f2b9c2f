"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/choice-fields";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import type { FormFrame } from "@/components/form/words";
import { Actions } from "@/components/ui/button";
import type { Messages } from "@/lib/i18n";
import { registerRecording } from "@/lib/recordings/actions";
import { registerRecordingSchema } from "@/lib/recordings/schema";

type Props = {
  frame: FormFrame;
  words: Messages["recordings"];
  title: string;
  heading: ReactNode;
  submission: { id: string; version: number };
};

/** The officer's declaration, and the recording: irrevocable, therefore a page of its own. */
export const RegisterForm = ({ frame, words, title, heading, submission }: Props) => (
  <ActionForm {...frame} action={registerRecording} schema={registerRecordingSchema} title={title} heading={heading}>
    <Hidden name="submissionId" value={submission.id} />
    <Hidden name="version" value={submission.version} />
    <CheckboxField name="isAsOnPaper" label={words.isAsOnPaper} />
    <Actions>
      <Submit>{words.register}</Submit>
    </Actions>
  </ActionForm>
);
