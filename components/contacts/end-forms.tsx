"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import { DateField } from "@/components/form/text-fields";
import { SeenVersion } from "@/components/form/their-version";
import type { FormFrame } from "@/components/form/words";
import { Actions, ButtonLink } from "@/components/ui/button";
import { endContact, removeAddress } from "@/lib/contacts/actions";
import { endContactSchema, removeAddressSchema } from "@/lib/contacts/schema";
import type { AddressKind } from "@/lib/db/generated/enums";
import type { Messages } from "@/lib/i18n";

type Common = { frame: FormFrame; heading: ReactNode; back: string; version: number };

type EndProps = Common & { words: Messages["contacts"]["end"]; contactId: string; endsOn: string };

/** Sets a contact person's last day. */
export const EndContactForm = ({ frame, heading, words, contactId, endsOn, version, back }: EndProps) => (
  <ActionForm
    {...frame}
    action={endContact}
    schema={endContactSchema}
    title={words.title}
    heading={heading}
    initial={{ endsOn, version: String(version) }}
  >
    <Hidden name="contactId" value={contactId} />
    <SeenVersion />
    <DateField name="endsOn" label={words.endsOn} hint={words.endsOnHint} />
    <Actions>
      <Submit tone="danger">{words.submit}</Submit>
      <ButtonLink tone="secondary" href={back}>
        {words.keep}
      </ButtonLink>
    </Actions>
  </ActionForm>
);

type RemoveProps = Common & { title: string; words: Messages["contacts"]["remove"]; kind: AddressKind };

/** Takes one address away. */
export const RemoveAddressForm = ({ frame, heading, title, words, kind, version, back }: RemoveProps) => (
  <ActionForm {...frame} action={removeAddress} schema={removeAddressSchema} title={title} heading={heading}>
    <Hidden name="kind" value={kind} />
    <Hidden name="version" value={version} />
    <Actions>
      <Submit tone="danger">{words.submit}</Submit>
      <ButtonLink tone="secondary" href={back}>
        {words.keep}
      </ButtonLink>
    </Actions>
  </ActionForm>
);
