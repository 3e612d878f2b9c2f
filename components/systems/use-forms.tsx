"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxesField, type Option, RadioField, SelectField } from "@/components/form/choice-fields";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import { DateField } from "@/components/form/text-fields";
import { SaveActions, SeenVersion } from "@/components/form/their-version";
import type { FormFrame } from "@/components/form/words";
import { Actions } from "@/components/ui/button";
import type { Messages } from "@/lib/i18n";
import { switchSystem } from "@/lib/system-switches/actions";
import { beginUse, changeUse, endUse } from "@/lib/systems/actions";
import { beginUseSchema, changeUseSchema, endUseSchema, switchUsesSchema } from "@/lib/systems/schema";

type Words = Messages["systems"];
type Choices = { value: string; label: string }[];
type Common = { frame: FormFrame; heading: ReactNode };
type Initial = Record<string, string | string[]>;

type BeginProps = Common & {
  words: Words["new"];
  systems: Choices;
  units: Option[];
  services: Option[];
  initial: Initial;
};

/** Takes a system into use, everywhere or in some units. */
export const BeginUseForm = ({ frame, heading, words, systems, units, services, initial }: BeginProps) => (
  <ActionForm
    {...frame}
    action={beginUse}
    schema={beginUseSchema}
    title={words.title}
    heading={heading}
    initial={initial}
  >
    <SelectField
      name="systemId"
      label={words.system}
      hint={words.systemHint}
      options={systems}
      placeholder={words.choose}
    />
    <CheckboxesField name="services" legend={words.services} options={services} />
    <DateField name="usedFrom" label={words.usedFrom} hint={words.dateHint} />
    <RadioField
      name="units"
      legend={words.units}
      options={[
        { value: "ALL", label: words.everywhere },
        { value: "CHOSEN", label: words.chosen },
      ]}
    />
    {units.length > 0 && <CheckboxesField name="unitOids" legend={words.unitOids} options={units} />}
    <Actions>
      <Submit>{words.save}</Submit>
    </Actions>
  </ActionForm>
);

type ChangeProps = Common & {
  title: string;
  words: Words["detail"];
  servicesLabel: string;
  useId: string;
  units: Choices;
  services: Option[];
  initial: Initial;
  back: { href: string; label: string };
};

/** Changes where, for which services and when a system is used. Whoever comes second sees both versions. */
export const ChangeUseForm = ({ frame, words, servicesLabel, useId, units, services, ...rest }: ChangeProps) => (
  <ActionForm
    {...frame}
    action={changeUse}
    schema={changeUseSchema}
    title={rest.title}
    heading={rest.heading}
    initial={rest.initial}
  >
    <Hidden name="useId" value={useId} />
    <SeenVersion />
    <SelectField name="unitOid" label={words.unit} options={units} />
    <CheckboxesField name="services" legend={servicesLabel} options={services} />
    <DateField name="usedFrom" label={words.usedFrom} />
    <DateField name="usedUntil" label={words.usedUntil} hint={words.usedUntilHint} />
    <SaveActions save={words.save} back={rest.back} />
  </ActionForm>
);

type SwitchProps = Common & {
  words: Words["switch"];
  choose: string;
  dateHint: string;
  useId: string;
  systems: Choices;
  uses: Option[];
  services: Option[];
  initial: Initial;
};

/** Puts another system in the place of this one, and asks whether the connection point changes with it. */
export const SwitchForm = ({ frame, heading, words, choose, dateHint, useId, ...rest }: SwitchProps) => (
  <ActionForm
    {...frame}
    action={switchSystem}
    schema={switchUsesSchema}
    title={words.title}
    heading={heading}
    initial={rest.initial}
  >
    <Hidden name="useId" value={useId} />
    <SelectField name="systemId" label={words.system} options={rest.systems} placeholder={choose} />
    <DateField name="from" label={words.from} hint={dateHint} />
    <CheckboxesField name="services" legend={words.services} hint={words.servicesHint} options={rest.services} />
    <CheckboxesField name="useIds" legend={words.useIds} options={rest.uses} />
    <RadioField
      name="pointChanges"
      legend={words.pointChanges}
      options={[
        { value: "YES", label: words.yes, hint: words.yesHint },
        { value: "NO", label: words.no, hint: words.noHint },
      ]}
    />
    <Actions>
      <Submit>{words.save}</Submit>
    </Actions>
  </ActionForm>
);

type EndProps = Common & { words: Words["end"]; dateHint: string; useId: string; version: string; usedUntil: string };

/** Sets the last day of a use. */
export const EndUseForm = ({ frame, heading, words, dateHint, useId, version, usedUntil }: EndProps) => (
  <ActionForm
    {...frame}
    action={endUse}
    schema={endUseSchema}
    title={words.title}
    heading={heading}
    initial={{ usedUntil }}
  >
    <Hidden name="useId" value={useId} />
    <Hidden name="version" value={version} />
    <DateField name="usedUntil" label={words.usedUntil} hint={dateHint} />
    <Actions>
      <Submit>{words.save}</Submit>
    </Actions>
  </ActionForm>
);
