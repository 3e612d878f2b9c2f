"use client";

import type { ReactNode } from "react";
import { controlLook, Field, FieldGroup, type FieldProps, useField } from "./field";

export type Option = { value: string; label: ReactNode; hint?: ReactNode };

type SelectProps = FieldProps & {
  label: ReactNode;
  options: { value: string; label: string }[];
  /** The first, empty choice ("Valitse"); without it the first option is chosen. */
  placeholder?: string;
};

/** One of many; for a handful use `RadioField`. */
export function SelectField({ options, placeholder, label, ...field }: SelectProps) {
  const { id, error, value, register, aria } = useField(field);
  return (
    <Field {...field} label={label}>
      <select
        // React does not move a select to a new default value, so another answer draws another select.
        key={String(value)}
        id={id}
        defaultValue={typeof value === "string" ? value : ""}
        className={controlLook(error, "max-w-[460px]")}
        {...register}
        {...aria}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

type ChoicesProps = FieldProps & { legend: ReactNode; options: Option[] };

/** One of a handful, each with room for a hint. */
export const RadioField = (props: ChoicesProps) => <Choices {...props} type="radio" />;

/** Any of a handful; the schema takes them with `oneOrMany`. */
export const CheckboxesField = (props: ChoicesProps) => <Choices {...props} type="checkbox" />;

/** More than these stand in two columns where the page is wide enough. */
const atMostInOneColumn = 20;

function Choices({ legend, options, type, ...field }: ChoicesProps & { type: "radio" | "checkbox" }) {
  const { id, error, value, register } = useField(field);
  const chosen = Array.isArray(value) ? value : [value];
  return (
    <FieldGroup {...field} legend={legend}>
      <div className={options.length > atMostInOneColumn ? "gap-xl l:columns-2" : undefined}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            id={index === 0 ? id : `${id}-${option.value}`}
            option={option}
            input={{ type, ...register, value: option.value, defaultChecked: chosen.includes(option.value) }}
            invalid={error !== undefined}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** One yes that must be ticked, or may be; sends `value`, "true" unless told otherwise. */
export function CheckboxField({
  label,
  value: sent = "true",
  ...field
}: FieldProps & { label: ReactNode; value?: string }) {
  const { id, error, value, register, words } = useField(field);
  return (
    <div className={`mb-7 ${error ? "border-bad border-l-4 pl-4" : ""}`}>
      {error && (
        <p id={`${id}-error`} className="mb-1.5 font-semibold text-bad">
          <span className="sr-only">{words.error}: </span>
          {error}
        </p>
      )}
      <Choice
        id={id}
        option={{ value: sent, label, hint: field.hint }}
        input={{ type: "checkbox", ...register, value: sent, defaultChecked: value === true || value === sent }}
        invalid={error !== undefined}
        errorId={error && `${id}-error`}
      />
    </div>
  );
}

type ChoiceProps = {
  id: string;
  option: Option;
  input: React.ComponentProps<"input">;
  invalid: boolean;
  errorId?: string;
};

function Choice({ id, option, input, invalid, errorId }: ChoiceProps) {
  const hintId = option.hint ? `${id}-choice-hint` : undefined;
  const described = [hintId, errorId].filter(Boolean).join(" ");
  return (
    <div className="grid break-inside-avoid grid-cols-[auto_minmax(0,1fr)] gap-x-3 py-1.5">
      <input
        {...input}
        id={id}
        className="mt-px size-6 accent-highlight-base"
        aria-invalid={(invalid && input.type === "checkbox") || undefined}
        aria-describedby={described || undefined}
      />
      <div>
        <label htmlFor={id}>{option.label}</label>
        {option.hint && (
          <div id={hintId} className="text-ink-soft text-note">
            {option.hint}
          </div>
        )}
      </div>
    </div>
  );
}
