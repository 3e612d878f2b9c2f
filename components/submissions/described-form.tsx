"use client";

import { Fragment, type ReactNode } from "react";
import * as z from "zod/mini";
import { CheckboxesField, CheckboxField, RadioField, SelectField } from "@/components/form/choice-fields";
import { DateField, TextAreaField, TextField } from "@/components/form/text-fields";
import { asAsked } from "@/lib/submissions/kinds/asked";
import type { FieldSpec, Option } from "@/lib/submissions/kinds/kind";
import { AskedWhen } from "./asked-when";
import { cellNames, RowsField } from "./rows-field";
import { SearchWithin } from "./search-within";
import { StepForm, type StepFrame, stepFormSchema, stepHint } from "./step-form";

/** A field with everything that its page knows of it, in the reader's words. */
export interface DrawnField extends Omit<FieldSpec, "columns" | "codes"> {
  label: string;
  hint: string;
  options: readonly Option[];
  columns: readonly DrawnField[];
  /** How many of the options are shown, and what was searched for, when there are more. */
  search: { label: string; hint: string; button: string; q: string; shown: string } | null;
}

export type DescribedStep = StepFrame & {
  fields: readonly DrawnField[];
  words: { optional: string; choose: string; row: string; addRow: string };
};

/**
 * The form of one step from its description. A kind's own component hands it the step's schema, so that a page carries to the
 * browser the schema of its own kind and no other.
 */
export const DescribedForm = ({ fields, schema, ...frame }: DescribedStep & { schema: z.core.$ZodType }) => (
  <StepForm {...frame} schema={stepFormSchema(judged(fields, schema))}>
    {fields.map((field) =>
      field.when ? (
        <AskedWhen key={field.name} {...field.when}>
          {drawn(field, frame)}
        </AskedWhen>
      ) : (
        <Fragment key={field.name}>{drawn(field, frame)}</Fragment>
      ),
    )}
  </StepForm>
);

/** What is not asked is not judged: the browser leaves it out as the rules behind the door do. */
const judged = (fields: readonly DrawnField[], schema: z.core.$ZodType) =>
  z.pipe(
    z.transform((answers: unknown) => asAsked(fields, answers)),
    schema as z.ZodMiniType<unknown, unknown>,
  );

function drawn(field: DrawnField, frame: Omit<DescribedStep, "fields">): ReactNode[] {
  const name = `answers.${field.name}`;
  const label = field.isOptional && field.input !== "tick" ? `${field.label} (${frame.words.optional})` : field.label;
  const hint = stepHint(frame, field.name, field.hint || undefined, field.search?.shown);
  const options = [...field.options];
  const known = { key: name, name, hint };
  const search = field.search ? [<SearchWithin key={`${name}-search`} {...field.search} />] : [];
  switch (field.input) {
    case "radio":
      return [...search, <RadioField {...known} key={name} legend={label} options={options} />];
    case "checkboxes":
      return [...search, <CheckboxesField {...known} key={name} legend={label} options={options} />];
    case "select":
      return [
        ...search,
        <SelectField {...known} key={name} label={label} options={options} placeholder={frame.words.choose} />,
      ];
    case "tick":
      return [<CheckboxField {...known} key={name} label={label} />];
    case "date":
      return [<DateField {...known} key={name} label={label} />];
    case "longText":
      return [<TextAreaField {...known} key={name} label={label} wide />];
    case "lines":
      return [<TextAreaField {...known} key={name} label={label} rows={5} code />];
    case "rows":
      return [
        <RowsField
          {...known}
          key={name}
          legend={label}
          columns={field.columns}
          words={frame.words}
          cells={cellNames(name, field.columns, frame.words)}
        />,
      ];
    case "email":
      return [<TextField {...known} key={name} label={label} type="email" autoComplete="email" />];
    case "phone":
      return [<TextField {...known} key={name} label={label} type="tel" autoComplete="tel" />];
    case "code":
      return [<TextField {...known} key={name} label={label} code />];
    default:
      return [<TextField {...known} key={name} label={label} />];
  }
}
