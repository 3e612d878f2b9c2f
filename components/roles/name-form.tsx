"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import { TextField } from "@/components/form/text-fields";
import type { FormFrame } from "@/components/form/words";
import { Actions } from "@/components/ui/button";
import { namePerson } from "@/lib/namings/actions";
import { namePersonSchema } from "@/lib/namings/schema";

type Words = Record<"title" | "name" | "nameHint" | "email" | "emailHint" | "submit", string>;

/** Names a person for a role that one's organisation has been given. */
export const NameForm = (props: { frame: FormFrame; heading: ReactNode; words: Words; grantId: string }) => {
  const { frame, heading, words, grantId } = props;
  return (
    <ActionForm {...frame} action={namePerson} schema={namePersonSchema} title={words.title} heading={heading}>
      <Hidden name="grantId" value={grantId} />
      <TextField name="name" label={words.name} hint={words.nameHint} />
      <TextField name="email" type="email" label={words.email} hint={words.emailHint} />
      <Actions>
        <Submit>{words.submit}</Submit>
      </Actions>
    </ActionForm>
  );
};
