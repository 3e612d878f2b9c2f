"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/choice-fields";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import { TextField } from "@/components/form/text-fields";
import { SaveActions, SeenVersion } from "@/components/form/their-version";
import type { FormFrame } from "@/components/form/words";
import { Actions } from "@/components/ui/button";
import type { Messages } from "@/lib/i18n";
import { addSystem, changeSystem } from "@/lib/systems/actions";
import { changeSystemSchema, entrySchema, systemClasses } from "@/lib/systems/schema";

type Words = Messages["systems"]["catalogue"] & Pick<Messages["systems"], "detail" | "columns" | "new">;

type AddProps = { frame: FormFrame; heading: ReactNode; words: Words };

const classes = systemClasses.map((value) => ({ value, label: value }));

/** Adds a system to the catalogue. */
export const AddSystemForm = ({ frame, heading, words }: AddProps) => (
  <ActionForm {...frame} action={addSystem} schema={entrySchema} title={words.newTitle} heading={heading}>
    <TextField name="name" label={words.name} />
    <TextField name="systemVersion" label={words.detail.version} width="short" />
    <TextField name="supplier" label={words.detail.supplier} />
    <SelectField name="systemClass" label={words.columns.class} options={classes} placeholder={words.new.choose} />
    <TextField name="registerId" label={words.detail.registerId} hint={words.registerIdHint} width="short" code />
    <TextField
      name="certifiedUntil"
      label={words.detail.certifiedUntil}
      hint={words.certifiedUntilHint}
      width="short"
    />
    <TextField name="profiles" label={words.detail.profiles} hint={words.profilesHint} />
    <Actions>
      <Submit>{words.save}</Submit>
    </Actions>
  </ActionForm>
);

type ChangeProps = AddProps & {
  title: string;
  systemId: string;
  initial: Record<string, string>;
  back: { href: string; label: string };
};

/** Changes a system of the catalogue. Whoever comes second sees both versions. */
export const ChangeSystemForm = ({ frame, title, heading, words, systemId, initial, back }: ChangeProps) => (
  <ActionForm
    {...frame}
    action={changeSystem}
    schema={changeSystemSchema}
    title={title}
    heading={heading}
    initial={initial}
  >
    <Hidden name="systemId" value={systemId} />
    <SeenVersion />
    <TextField name="name" label={words.name} />
    <TextField name="systemVersion" label={words.detail.version} width="short" />
    <TextField name="supplier" label={words.detail.supplier} />
    <SelectField name="systemClass" label={words.columns.class} options={classes} />
    <TextField name="registerId" label={words.detail.registerId} hint={words.registerIdHint} width="short" code />
    <TextField
      name="certifiedUntil"
      label={words.detail.certifiedUntil}
      hint={words.certifiedUntilHint}
      width="short"
    />
    <TextField name="profiles" label={words.detail.profiles} hint={words.profilesHint} />
    <SaveActions save={words.save} back={back} />
  </ActionForm>
);
