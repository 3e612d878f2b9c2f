"use client";

import { CheckboxesField, RadioField } from "@/components/form/choice-fields";
import { SearchWithin } from "@/components/submissions/search-within";
import type { Messages } from "@/lib/i18n";
import { scopeSchema } from "@/lib/submissions/kinds/connection-point-change/schema";
import { StepForm, type StepFrame, stepFormSchema, stepHint } from "../step-form";

type Choice = { value: string; label: string; hint?: string };

type Props = StepFrame & {
  texts: Messages["changeNotice"]["scope"];
  services: Choice[];
  units: Choice[];
  all: string;
  shown: string;
  q: string;
};

const schema = stepFormSchema(scopeSchema);

/** Which services and units the change touches; the list of units can be searched without losing what is ticked. */
export const ScopeForm = ({ texts, services, units, all, shown, q, ...frame }: Props) => (
  <StepForm {...frame} schema={schema}>
    <CheckboxesField
      name="answers.services"
      legend={texts.services}
      hint={stepHint(frame, "services")}
      options={services}
    />
    <RadioField
      name="answers.units"
      legend={texts.units}
      hint={stepHint(frame, "units")}
      options={[
        { value: "ALL", label: all },
        { value: "CHOSEN", label: texts.chosen },
      ]}
    />
    <SearchWithin label={texts.q} hint={texts.qHint} button={texts.search} q={q} />
    <CheckboxesField
      name="answers.unitOids"
      legend={texts.unitOids}
      hint={stepHint(frame, "unitOids", texts.unitOidsHint, shown)}
      options={units}
    />
  </StepForm>
);
