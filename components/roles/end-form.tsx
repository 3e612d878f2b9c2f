"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import { DateField } from "@/components/form/text-fields";
import type { FormFrame } from "@/components/form/words";
import { Actions } from "@/components/ui/button";
import type { Messages } from "@/lib/i18n";
import { setGrantEnd } from "@/lib/roles/actions";
import { setGrantEndSchema } from "@/lib/roles/schema";

type Props = {
  frame: FormFrame;
  heading: ReactNode;
  words: Messages["roles"]["end"];
  grantId: string;
  endsOn: string;
};

/** Sets the last day of a role. */
export const EndForm = ({ frame, heading, words, grantId, endsOn }: Props) => (
  <ActionForm
    {...frame}
    action={setGrantEnd}
    schema={setGrantEndSchema}
    title={words.title}
    heading={heading}
    initial={{ endsOn }}
  >
    <Hidden name="grantId" value={grantId} />
    <DateField name="endsOn" label={words.endsOn} hint={words.endsOnHint} />
    <Actions>
      <Submit>{words.submit}</Submit>
    </Actions>
  </ActionForm>
);
