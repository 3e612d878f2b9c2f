"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxesField } from "@/components/form/choice-fields";
import { Submit } from "@/components/form/submit";
import type { FormFrame } from "@/components/form/words";
import { Actions } from "@/components/ui/button";
import { chooseMails } from "@/lib/persons/actions";
import { mailsInput } from "@/lib/persons/schema";

type Props = {
  frame: FormFrame;
  heading: ReactNode;
  words: Record<"title" | "legend" | "save", string>;
  topics: { value: string; label: string; hint: string }[];
  wanted: string[];
  children: ReactNode;
};

/** Of which topics one wants mails; below the button stand the mails that always come. */
export const MailsForm = ({ frame, heading, words, topics, wanted, children }: Props) => (
  <ActionForm
    {...frame}
    action={chooseMails}
    schema={mailsInput}
    title={words.title}
    heading={heading}
    initial={{ topics: wanted }}
  >
    <CheckboxesField name="topics" legend={words.legend} options={topics} />
    <Actions>
      <Submit>{words.save}</Submit>
    </Actions>
    {children}
  </ActionForm>
);
