"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/reserved";
import { TextField } from "@/components/form/text-fields";
import { SaveActions, SeenVersion } from "@/components/form/their-version";
import type { FormFrame } from "@/components/form/words";
import { changeAuthority } from "@/lib/authorities/actions";
import { changeAuthoritySchema } from "@/lib/authorities/schema";
import type { Messages } from "@/lib/i18n";

type Props = {
  frame: FormFrame;
  title: string;
  heading: ReactNode;
  words: Messages["authorities"];
  code: string;
  initial: Record<string, string>;
  back: { href: string; label: string };
};

/** What an authority is called in three languages, and where it is reached. */
export const AuthorityForm = ({ frame, title, heading, words, code, initial, back }: Props) => (
  <ActionForm
    {...frame}
    action={changeAuthority}
    schema={changeAuthoritySchema}
    title={title}
    heading={heading}
    initial={initial}
  >
    <Hidden name="code" value={code} />
    <SeenVersion />
    <TextField name="nameFi" label={words.fields.nameFi} />
    <TextField name="nameSv" label={words.fields.nameSv} />
    <TextField name="nameEn" label={words.fields.nameEn} />
    <TextField name="formerFi" label={words.fields.formerFi} hint={words.formerHint} />
    <TextField name="formerSv" label={words.fields.formerSv} />
    <TextField name="formerEn" label={words.fields.formerEn} />
    <TextField name="email" label={words.fields.email} type="email" />
    <TextField name="phone" label={words.fields.phone} type="tel" />
    <TextField name="webFi" label={words.fields.webFi} hint={words.webHint} code />
    <TextField name="webSv" label={words.fields.webSv} code />
    <SaveActions save={words.save} back={back} />
  </ActionForm>
);
