"use client";

import { RadioField, SelectField } from "@/components/form/choice-fields";
import type { Messages } from "@/lib/i18n";
import { changes, subjectSchema } from "@/lib/submissions/kinds/connection-point-change/schema";
import { StepForm, type StepFrame, stepFormSchema, stepHint } from "../step-form";

type Choice = { value: string; label: string };
type Props = StepFrame & { texts: Messages["changeNotice"]["subject"]; points: Choice[]; uses: Choice[] };

const schema = stepFormSchema(subjectSchema);

/** What changes: a point of one's own, or the use of a point. */
export const SubjectForm = ({ texts, points, uses, ...frame }: Props) => (
  <StepForm {...frame} schema={schema}>
    <RadioField
      name="answers.change"
      legend={texts.change}
      options={changes.map((value) => ({ value, label: texts.changes[value] }))}
    />
    <SelectField
      name="answers.pointId"
      label={texts.pointId}
      hint={stepHint(frame, "pointId", points.length > 0 ? texts.pointIdHint : texts.noPoints, texts.managedOnly)}
      options={points}
      placeholder={texts.choose}
    />
    <SelectField
      name="answers.useId"
      label={texts.useId}
      hint={stepHint(frame, "useId", texts.useIdHint)}
      options={uses}
      placeholder={texts.choose}
    />
  </StepForm>
);
