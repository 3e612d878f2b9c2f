"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/reserved";
import { TextField } from "@/components/form/text-fields";
import { SaveActions, SeenVersion } from "@/components/form/their-version";
import type { FormValues } from "@/components/form/use-action-form";
import type { FormFrame } from "@/components/form/words";
import { changeAddress } from "@/lib/contacts/actions";
import { type AddressField, addressFields, changeAddressSchema } from "@/lib/contacts/schema";
import type { AddressKind } from "@/lib/db/generated/enums";
import type { Messages } from "@/lib/i18n";

type Words = Messages["contacts"]["address"];

type Props = {
  frame: FormFrame;
  heading: ReactNode;
  title: string;
  words: Words;
  kind: AddressKind;
  initial: FormValues;
  back: string;
};

const hints: Partial<Record<AddressField, keyof Words>> = {
  recipient: "recipientHint",
  eInvoiceAddress: "eInvoiceAddressHint",
  eInvoiceOperator: "eInvoiceOperatorHint",
  reference: "referenceHint",
};

/** Writes one address, with the fields that its kind is made of. */
export const AddressForm = ({ frame, heading, title, words, kind, initial, back }: Props) => (
  <ActionForm
    {...frame}
    action={changeAddress}
    schema={changeAddressSchema}
    title={title}
    heading={heading}
    initial={initial}
  >
    <Hidden name="kind" value={kind} />
    <SeenVersion />
    {addressFields[kind].map((field) => {
      const hint = hints[field];
      return (
        <TextField
          key={field}
          name={field}
          label={words[field]}
          hint={hint && words[hint]}
          inputMode={field === "postalCode" ? "numeric" : undefined}
          width={field === "postalCode" ? "short" : "normal"}
        />
      );
    })}
    <SaveActions save={words.save} back={{ href: back, label: words.cancel }} />
  </ActionForm>
);
