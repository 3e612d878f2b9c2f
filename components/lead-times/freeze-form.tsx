"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxesField } from "@/components/form/choice-fields";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import { DateField, TextAreaField } from "@/components/form/text-fields";
import type { FormFrame } from "@/components/form/words";
import { Actions, ButtonLink } from "@/components/ui/button";
import type { Messages } from "@/lib/i18n";
import { addFreeze, changeFreeze } from "@/lib/lead-times/actions";
import { addFreezeInput, changeFreezeInput } from "@/lib/lead-times/schema";

type Props = {
  frame: FormFrame;
  words: Messages["leadTimes"];
  saveWord: string;
  title: string;
  heading: ReactNode;
  kinds: { value: string; label: string }[];
  /** The freeze that is changed; none when one is added. */
  freeze?: { id: string; version: number; values: Record<string, string | string[]> };
};

/** The first and the last day, what it concerns, and why, in the three languages of those who read it. */
export const FreezeForm = ({ frame, words, saveWord, title, heading, kinds, freeze }: Props) => (
  <ActionForm
    {...frame}
    action={freeze ? changeFreeze : addFreeze}
    schema={freeze ? changeFreezeInput : addFreezeInput}
    title={title}
    heading={heading}
    initial={freeze?.values}
  >
    {freeze && <Hidden name="freezeId" value={freeze.id} />}
    {freeze && <Hidden name="version" value={freeze.version} />}
    <DateField name="startsOn" label={words.startsOn} hint={words.dateHint} />
    <DateField name="endsOn" label={words.endsOn} hint={words.dateHint} />
    <CheckboxesField name="kinds" legend={words.concerns} hint={words.concernsHint} options={kinds} />
    <TextAreaField name="reasonFi" rows={2} wide label={words.reasonFi} />
    <TextAreaField name="reasonSv" rows={2} wide label={words.reasonSv} />
    <TextAreaField name="reasonEn" rows={2} wide label={words.reasonEn} />
    <Actions>
      <Submit>{saveWord}</Submit>
      {freeze && (
        <ButtonLink href={`/staff/freezes/${freeze.id}/remove`} tone="danger">
          {words.remove}
        </ButtonLink>
      )}
    </Actions>
  </ActionForm>
);
