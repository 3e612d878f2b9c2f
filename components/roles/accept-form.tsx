"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/choice-fields";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import type { FormFrame } from "@/components/form/words";
import { Actions } from "@/components/ui/button";
import { acceptNaming } from "@/lib/namings/actions";
import { acceptGrant } from "@/lib/roles/actions";
import { acceptOfferSchema } from "@/lib/roles/schema";

type Props = {
  frame: FormFrame;
  heading: ReactNode;
  words: Record<"title" | "knowsTask" | "submit", string>;
  token: string;
  /** A role offered by its giver, or a naming for a role that another organisation holds. */
  offer: "grant" | "naming";
};

/** Accepts an offered role, knowing one's task. */
export const AcceptForm = ({ frame, heading, words, token, offer }: Props) => (
  <ActionForm
    {...frame}
    action={offer === "grant" ? acceptGrant : acceptNaming}
    schema={acceptOfferSchema}
    title={words.title}
    heading={heading}
  >
    <Hidden name="token" value={token} />
    <CheckboxField name="knowsTask" label={words.knowsTask} />
    <Actions>
      <Submit>{words.submit}</Submit>
    </Actions>
  </ActionForm>
);
