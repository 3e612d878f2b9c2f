"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxesField, type Option, RadioField } from "@/components/form/choice-fields";
import { Hidden } from "@/components/form/reserved";
import { DateField, TextField } from "@/components/form/text-fields";
import { SaveActions, SeenVersion } from "@/components/form/their-version";
import type { FormValues } from "@/components/form/use-action-form";
import type { FormFrame } from "@/components/form/words";
import { addContact, changeContact } from "@/lib/contacts/actions";
import { addContactSchema, changeContactSchema } from "@/lib/contacts/schema";
import type { Messages } from "@/lib/i18n";

type Props = {
  frame: FormFrame;
  heading: ReactNode;
  words: Messages["contacts"]["person"];
  languages: Option[];
  services: Option[];
  initial: FormValues;
  back: string;
};

/** What is asked of every contact person, in the order of the form. */
const personFields = ({ words, languages, services }: Pick<Props, "words" | "languages" | "services">) => [
  <TextField key="name" name="name" label={words.name} />,
  <TextField key="title" name="title" label={words.title} />,
  <TextField key="phone" name="phone" type="tel" label={words.phone} hint={words.phoneHint} />,
  <TextField key="email" name="email" type="email" label={words.email} />,
  <RadioField key="language" name="language" legend={words.language} options={languages} />,
  <CheckboxesField
    key="services"
    name="services"
    legend={words.services}
    hint={words.servicesHint}
    options={services}
  />,
  <DateField key="validFrom" name="validFrom" label={words.validFrom} hint={words.validFromHint} />,
  <DateField key="validUntil" name="validUntil" label={words.validUntil} hint={words.validUntilHint} />,
];

/** Enters a contact person for one of the functions that the reader keeps. */
export const AddContactForm = ({
  functions,
  frame,
  heading,
  initial,
  back,
  ...rest
}: Props & { functions: Option[] }) => (
  <ActionForm
    {...frame}
    action={addContact}
    schema={addContactSchema}
    title={rest.words.addTitle}
    heading={heading}
    initial={initial}
  >
    <RadioField name="function" legend={rest.words.function} options={functions} />
    {personFields(rest)}
    <p>{rest.words.noRights}</p>
    <SaveActions save={rest.words.save} back={{ href: back, label: rest.words.cancel }} />
  </ActionForm>
);

/** Changes what is known of a contact person; the function stays. */
export const ChangeContactForm = ({
  contactId,
  frame,
  heading,
  initial,
  back,
  ...rest
}: Props & { contactId: string }) => (
  <ActionForm
    {...frame}
    action={changeContact}
    schema={changeContactSchema}
    title={rest.words.changeTitle}
    heading={heading}
    initial={initial}
  >
    <Hidden name="contactId" value={contactId} />
    <SeenVersion />
    {personFields(rest)}
    <SaveActions save={rest.words.save} back={{ href: back, label: rest.words.cancel }} />
  </ActionForm>
);
