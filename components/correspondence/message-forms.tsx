"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import { FileField, TextAreaField } from "@/components/form/text-fields";
import type { FormFrame } from "@/components/form/words";
import { Actions } from "@/components/ui/button";
import { noteForOfficers, writeToCustomer, writeToKela } from "@/lib/correspondence/actions";
import { messageInput, noteInput } from "@/lib/correspondence/schema";
import type { Messages } from "@/lib/i18n";

type Words = Messages["correspondence"];
type Props = { frame: FormFrame; words: Words; submissionId: string };

/** A message to the other side, with one file perhaps. */
export const MessageForm = ({
  frame,
  words,
  submissionId,
  to,
  heading,
}: Props & { to: "kela" | "customer"; heading: ReactNode }) => (
  <ActionForm
    {...frame}
    action={to === "kela" ? writeToKela : writeToCustomer}
    schema={messageInput}
    title={words.title}
    heading={
      <>
        {heading}
        <h2>{to === "kela" ? words.write : words.writeToCustomer}</h2>
      </>
    }
  >
    <Hidden name="submissionId" value={submissionId} />
    <TextAreaField name="text" label={words.text} hint={words.textHint} rows={6} wide />
    <FileField name="file" label={words.file} hint={words.fileHint} accept=".pdf,.png,.jpg,.jpeg" />
    <Actions>
      <Submit>{words.send}</Submit>
    </Actions>
  </ActionForm>
);

/** Something that officers note for each other. */
export const NoteForm = ({ frame, words, submissionId }: Props) => (
  <ActionForm {...frame} action={noteForOfficers} schema={noteInput} heading={<h2>{words.note}</h2>}>
    <Hidden name="submissionId" value={submissionId} />
    <TextAreaField name="note" label={words.noteText} hint={words.noteHint} rows={4} wide />
    <Actions>
      <Submit tone="secondary">{words.keep}</Submit>
    </Actions>
  </ActionForm>
);
