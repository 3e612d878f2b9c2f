"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import { TextAreaField } from "@/components/form/text-fields";
import type { FormFrame } from "@/components/form/words";
import { Actions, ButtonLink } from "@/components/ui/button";
import { answerFinding, closeFinding } from "@/lib/findings/actions";
import { answerFindingSchema, closeFindingSchema } from "@/lib/findings/schema";
import type { Messages } from "@/lib/i18n";

type Props<Words> = { frame: FormFrame; heading: ReactNode; words: Words; title: string; id: string };

/** The customer's answer to Kela. */
export const AnswerForm = ({ frame, heading, words, title, id }: Props<Messages["findings"]["answer"]>) => (
  <ActionForm {...frame} action={answerFinding} schema={answerFindingSchema} title={title} heading={heading}>
    <Hidden name="findingId" value={id} />
    <h2>{words.title}</h2>
    <TextAreaField name="answer" rows={6} wide label={words.label} hint={words.hint} />
    <Actions>
      <Submit>{words.submit}</Submit>
    </Actions>
  </ActionForm>
);

/** An officer settles the finding with a reason. */
export const CloseForm = ({
  frame,
  heading,
  words,
  title,
  id,
  back,
}: Props<Messages["findings"]["staff"]["close"]> & { back: string }) => (
  <ActionForm {...frame} action={closeFinding} schema={closeFindingSchema} title={title} heading={heading}>
    <Hidden name="findingId" value={id} />
    <h2>{words.title}</h2>
    <TextAreaField name="reason" rows={4} wide label={words.reason} hint={words.reasonHint} />
    <Actions>
      <Submit>{words.submit}</Submit>
      <ButtonLink tone="secondary" href={back}>
        {words.keep}
      </ButtonLink>
    </Actions>
  </ActionForm>
);
