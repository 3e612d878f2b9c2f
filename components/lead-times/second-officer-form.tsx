"use client";

import { ActionForm } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import type { FormFrame } from "@/components/form/words";
import { Actions } from "@/components/ui/button";
import type { Messages } from "@/lib/i18n";
import { changeSecondOfficer } from "@/lib/lead-times/actions";
import { secondOfficerInput } from "@/lib/lead-times/schema";

type Props = {
  frame: FormFrame;
  words: Messages["leadTimes"];
  setting: { kind: string; version: number; secondOfficer: string };
};

const ways = ["NEVER", "WHEN_CRITICAL", "ALWAYS"] as const;

/** Whether one officer decides or two. */
export const SecondOfficerForm = ({ frame, words, setting }: Props) => (
  <ActionForm
    {...frame}
    action={changeSecondOfficer}
    schema={secondOfficerInput}
    initial={{ secondOfficer: setting.secondOfficer }}
  >
    <Hidden name="kind" value={setting.kind} />
    <Hidden name="version" value={setting.version} />
    <RadioField
      name="secondOfficer"
      legend={words.officersTitle}
      options={ways.map((value) => ({ value, label: words.second[value], hint: words.secondHints[value] }))}
    />
    <Actions>
      <Submit tone="secondary">{words.saveSecond}</Submit>
    </Actions>
  </ActionForm>
);
