"use client";

import { type MouseEvent, useState } from "react";
import { SelectField } from "@/components/form/choice-fields";
import { type FieldProps, fieldId } from "@/components/form/field";
import { useFormContext } from "@/components/form/form-context";
import { Submit } from "@/components/form/submit";
import { DateField, TextAreaField, TextField } from "@/components/form/text-fields";
import type { DrawnField } from "./described-form";

type RowWords = { row: string; addRow: string; choose: string };

type Props = FieldProps & {
  legend: string;
  columns: readonly DrawnField[];
  words: RowWords;
  /** What every cell that there can be is called, for the error summary: `cellNames` makes it. */
  cells: ReadonlyMap<string, string>;
};

/** How many blank rows stand ready. */
const blankRows = 2;
const mostRows = 50;

const cellName = (name: string, place: number, column: string) => `${name}.${place}.${column}`;

/** The cells of a table by their dotted names, each called by its row and column. */
export const cellNames = (
  name: string,
  columns: readonly Pick<DrawnField, "name" | "label">[],
  { row }: Pick<RowWords, "row">,
): ReadonlyMap<string, string> =>
  new Map(
    Array.from({ length: mostRows }).flatMap((_, place) =>
      columns.map((column) => [cellName(name, place, column.name), `${row} ${place + 1}, ${column.label}`] as const),
    ),
  );

/**
 * A table of rows to fill in, as many as have been typed and some blank ones; a row left blank does not count. More rows come at
 * once where a script runs; elsewhere the same button stores the draft, and the page comes back with more.
 */
export function RowsField({ name, hint, legend, columns, words }: Props) {
  const { valueFor, errors } = useFormContext();
  const isTyped = (place: number) => columns.some((column) => Boolean(valueFor(cellName(name, place, column.name))));
  let wanted = blankRows;
  for (let place = 0; place < mostRows; place += 1) if (isTyped(place)) wanted = place + 1 + blankRows;
  const [added, setAdded] = useState(0);
  const count = Math.min(Math.max(wanted, added), mostRows);
  if (count > added) setAdded(count);
  const error = Object.entries(errors).find(([part]) => ofTable(name, part))?.[1];
  const id = fieldId(name);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  const add = (event: MouseEvent) => {
    event.preventDefault();
    setAdded(Math.min(count + 1, mostRows));
    // Drawn before the next frame: the cursor goes to where one can type.
    requestAnimationFrame(() =>
      document.getElementById(fieldId(cellName(name, count, columns[0]?.name ?? "")))?.focus(),
    );
  };
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={described || undefined}
      className={`mb-7 ${error ? "border-bad border-l-4 pl-4" : ""}`}
    >
      <legend className="mb-1 block font-semibold">{legend}</legend>
      {hint && (
        <div id={`${id}-hint`} className="mb-1.5 text-ink-soft text-note">
          {hint}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} className="mb-1.5 font-semibold text-bad">
          {error}
        </p>
      )}
      {Array.from({ length: count }, (_, place) => place).map((place) => (
        <fieldset key={place} className="mb-s border-line border-b">
          <legend className="mb-xs text-ink-soft">
            {words.row} {place + 1}
          </legend>
          <div className="gap-x-l m:grid m:grid-cols-2 m:items-end">
            {columns.map((column) => (
              <Cell
                key={column.name}
                name={cellName(name, place, column.name)}
                column={column}
                placeholder={words.choose}
              />
            ))}
          </div>
        </fieldset>
      ))}
      {count < mostRows && (
        <Submit intent="add-row" tone="secondary" onClick={add}>
          {words.addRow}
        </Submit>
      )}
    </fieldset>
  );
}

/** Whether an error belongs to the table or to a row of it as a whole, not to a cell that tells it itself. */
const ofTable = (name: string, part: string) =>
  part === name || (part.startsWith(`${name}.`) && /^\d+$/.test(part.slice(name.length + 1)));

function Cell({ name, column, placeholder }: { name: string; column: DrawnField; placeholder: string }) {
  const { input, label, hint, options } = column;
  const cell = { name, label, hint: hint || undefined };
  switch (input) {
    case "radio":
    case "select":
      return <SelectField {...cell} options={[...options]} placeholder={placeholder} />;
    case "date":
      return <DateField {...cell} />;
    case "longText":
      return <TextAreaField {...cell} rows={2} />;
    default:
      return (
        <TextField
          {...cell}
          type={input === "email" ? "email" : input === "phone" ? "tel" : "text"}
          code={input === "code"}
        />
      );
  }
}
