"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxesField, type Option, RadioField } from "@/components/form/choice-fields";
import { Submit } from "@/components/form/submit";
import { DateField, TextField } from "@/components/form/text-fields";
import type { FormFrame } from "@/components/form/words";
import { Actions } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import type { Messages } from "@/lib/i18n";
import { offerGrant, offerGrantToOrganisation } from "@/lib/roles/actions";
import { offerGrantSchema, offerToOrganisationSchema } from "@/lib/roles/schema";

type Props = {
  frame: FormFrame;
  heading: ReactNode;
  words: Messages["roles"]["offer"] & { rights: string };
  roles: Option[];
  repositories: Option[];
  initial?: { role: string };
  /** What each role allows and affects, for whoever is about to give one. */
  rights: ReactNode;
};

/** Offers a role to a person, by name and address. */
export const OfferForm = ({ frame, heading, words, roles, repositories, initial, rights }: Props) => (
  <ActionForm
    {...frame}
    action={offerGrant}
    schema={offerGrantSchema}
    title={words.personTitle}
    heading={heading}
    initial={initial}
  >
    <TextField name="holderName" label={words.name} hint={words.nameHint} />
    <TextField name="holderEmail" type="email" label={words.email} hint={words.emailHint} />
    <RadioField name="role" legend={words.role} options={roles} />
    <CheckboxesField
      name="repositories"
      legend={words.repositories}
      hint={words.repositoriesHint}
      options={repositories}
    />
    <DateField name="endsOn" label={words.endsOn} hint={words.endsOnHint} />
    <Note>{words.responsibility}</Note>
    <h2>{words.rights}</h2>
    {rights}
    <Actions>
      <Submit>{words.send}</Submit>
    </Actions>
  </ActionForm>
);

/** Offers a role to another organisation, by its Business ID. */
export const OfferToOrganisationForm = ({ frame, heading, words, roles, repositories, initial, rights }: Props) => (
  <ActionForm
    {...frame}
    action={offerGrantToOrganisation}
    schema={offerToOrganisationSchema}
    title={words.organisationTitle}
    heading={heading}
    initial={initial}
  >
    <TextField name="businessId" label={words.businessId} hint={words.businessIdHint} width="short" />
    <RadioField name="role" legend={words.role} options={roles} />
    <CheckboxesField
      name="repositories"
      legend={words.repositories}
      hint={words.repositoriesHint}
      options={repositories}
    />
    <DateField name="endsOn" label={words.endsOn} hint={words.endsOnHint} />
    <Note>{words.responsibility}</Note>
    <h2>{words.rights}</h2>
    {rights}
    <Actions>
      <Submit>{words.send}</Submit>
    </Actions>
  </ActionForm>
);
