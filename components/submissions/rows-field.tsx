"use client";

import { SelectField } from "@/components/form/choice-fields";
import { FieldGroup, type FieldProps } from "@/components/form/field";
import { useFormContext } from "@/components/form/form-context";
import { DateField, TextField } from "@/components/form/text-fields";
import type { DrawnField } from "./described-form";

type Props = FieldProps & {
  legend: string;
  columns: readonly DrawnField[];
  words: { row: string; choose: string };
};

/** How many blank rows stand ready: storing the draft brings as many again. */
const blankRows = 2;
const mostRows = 50;

/** A table of rows to fill in, as many as have been typed and some blank ones; a row left blank does not count. */
export function RowsField({ name, hint, legend, columns, words }: Props) {
  const { valueFor } = useFormContext();
  const typed = (place: number) => columns.some((column) => Boolean(valueFor(`${name}.${place}.${column.name}`)));
  let filled = 0;
  for (let place = 0; place < mostRows; place += 1) if (typed(place)) filled = place + 1;
  const places = Array.from({ length: Math.min(filled + blankRows, mostRows) }, (_, place) => place);
  return (
    <FieldGroup name={name} hint={hint} legend={legend}>
      {places.map((place) => (
        <fieldset key={place} className="mb-s border-line border-b pb-s">
          <legend className="mb-xs text-ink-soft">
            {words.row} {place + 1}
          </legend>
          {columns.map((column) => {
            const cell = { name: `${name}.${place}.${column.name}`, label: column.label, hint: column.hint };
            if (column.input === "select")
              return (
                <SelectField key={column.name} {...cell} options={[...column.options]} placeholder={words.choose} />
              );
            if (column.input === "date") return <DateField key={column.name} {...cell} />;
            const type = column.input === "email" ? "email" : column.input === "phone" ? "tel" : "text";
            return <TextField key={column.name} {...cell} type={type} code={column.input === "code"} />;
          })}
        </fieldset>
      ))}
    </FieldGroup>
  );
}
