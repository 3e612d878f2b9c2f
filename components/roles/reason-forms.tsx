"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import { TextAreaField } from "@/components/form/text-fields";
import type { FormFrame } from "@/components/form/words";
import { Actions, ButtonLink } from "@/components/ui/button";
import { strikeOutPerson } from "@/lib/namings/actions";
import { strikeOutSchema } from "@/lib/namings/schema";
import { revokeGrant } from "@/lib/roles/actions";
import { revokeGrantSchema } from "@/lib/roles/schema";

type Words = Record<"title" | "reason" | "reasonHint" | "submit" | "keep", string>;
type Props = { frame: FormFrame; heading: ReactNode; words: Words; id: string; back: string };

/** Takes a role away, with the reason that its history keeps. */
export const RevokeForm = ({ frame, heading, words, id, back }: Props) => (
  <ActionForm {...frame} action={revokeGrant} schema={revokeGrantSchema} title={words.title} heading={heading}>
    <Hidden name="grantId" value={id} />
    <TextAreaField name="reason" rows={3} label={words.reason} hint={words.reasonHint} />
    <Actions>
      <Submit tone="danger">{words.submit}</Submit>
      <ButtonLink tone="secondary" href={back}>
        {words.keep}
      </ButtonLink>
    </Actions>
  </ActionForm>
);

/** Takes one person off a role that an organisation holds. */
export const StrikeOutForm = ({ frame, heading, words, id, back }: Props) => (
  <ActionForm {...frame} action={strikeOutPerson} schema={strikeOutSchema} title={words.title} heading={heading}>
    <Hidden name="namingId" value={id} />
    <TextAreaField name="reason" rows={3} label={words.reason} hint={words.reasonHint} />
    <Actions>
      <Submit tone="danger">{words.submit}</Submit>
      <ButtonLink tone="secondary" href={back}>
        {words.keep}
      </ButtonLink>
    </Actions>
  </ActionForm>
);
