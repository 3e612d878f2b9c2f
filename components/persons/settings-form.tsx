"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { Submit } from "@/components/form/submit";
import { TextField } from "@/components/form/text-fields";
import type { FormFrame } from "@/components/form/words";
import { Actions } from "@/components/ui/button";
import { saveSettings } from "@/lib/persons/actions";
import { settingsInput } from "@/lib/persons/schema";

type Props = {
  frame: FormFrame;
  heading: ReactNode;
  words: Record<"title" | "language" | "languageHint" | "email" | "emailHint" | "save", string>;
  languages: { value: string; label: string }[];
  initial: { language: string; email: string };
};

export const SettingsForm = ({ frame, heading, words, languages, initial }: Props) => (
  <ActionForm
    {...frame}
    action={saveSettings}
    schema={settingsInput}
    title={words.title}
    heading={heading}
    initial={initial}
  >
    <RadioField name="language" legend={words.language} hint={words.languageHint} options={languages} />
    <TextField name="email" type="email" label={words.email} hint={words.emailHint} autoComplete="email" />
    <Actions>
      <Submit>{words.save}</Submit>
    </Actions>
  </ActionForm>
);
