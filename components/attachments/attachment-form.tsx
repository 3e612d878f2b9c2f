"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import { FileField } from "@/components/form/text-fields";
import type { FormFrame } from "@/components/form/words";
import { Actions } from "@/components/ui/button";
import { addAttachment } from "@/lib/attachments/actions";
import { addAttachmentInput, otherPurpose } from "@/lib/attachments/schema";

type Props = {
  frame: FormFrame;
  words: { title: string; purpose: string; file: string; fileHint: string; add: string };
  heading: ReactNode;
  submissionId: string;
  /** What a file can be; one choice alone is not asked. */
  purposes: { value: string; label: string; hint?: string }[];
};

/** What a browser offers to choose from; what a file is, is seen when it has come. */
const accept = ".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg";

/** Adds one file. */
export const AttachmentForm = ({ frame, words, heading, submissionId, purposes }: Props) => (
  <ActionForm
    {...frame}
    action={addAttachment}
    schema={addAttachmentInput}
    title={words.title}
    heading={heading}
    initial={{ purpose: purposes[0]?.value ?? otherPurpose }}
  >
    <Hidden name="submissionId" value={submissionId} />
    {purposes.length > 1 && <RadioField name="purpose" legend={words.purpose} options={purposes} />}
    <FileField name="file" label={words.file} hint={words.fileHint} accept={accept} />
    <Actions>
      <Submit>{words.add}</Submit>
    </Actions>
  </ActionForm>
);
