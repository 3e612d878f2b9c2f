"use client";

import { RadioField, SelectField } from "@/components/form/choice-fields";
import { SearchWithin } from "@/components/submissions/search-within";
import type { Messages } from "@/lib/i18n";
import { useSchema } from "@/lib/submissions/kinds/connection-point-change/schema";
import { StepForm, type StepFrame, stepFormSchema, stepHint } from "../step-form";

type Props = StepFrame & {
  texts: Messages["changeNotice"]["use"];
  points: { value: string; label: string; hint: string }[];
  systems: { value: string; label: string }[];
  shown: string;
  q: string;
};

const schema = stepFormSchema(useSchema);

/** Which point and which system one uses from now on. */
export const UseForm = ({ texts, points, systems, shown, q, ...frame }: Props) => (
  <StepForm {...frame} schema={schema}>
    <SearchWithin label={texts.q} hint={texts.qHint} button={texts.search} q={q} />
    <RadioField
      name="answers.pointId"
      legend={texts.pointId}
      hint={stepHint(frame, "pointId", texts.pointIdHint, shown)}
      options={points}
    />
    <SelectField
      name="answers.systemId"
      label={texts.systemId}
      hint={stepHint(frame, "systemId", texts.systemIdHint, texts.authority)}
      options={systems}
      placeholder={texts.choose}
    />
  </StepForm>
);
