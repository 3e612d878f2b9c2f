import type { ReactNode } from "react";
import { Button } from "./button";

const control = "w-full rounded-basic border border-ink-soft bg-white-base px-3 py-[9px] text-body";

type Props = { action: string; label: string; submit: string; children: ReactNode };

/** Narrows a list by what stands in its address: a form that only asks, and needs no script. */
export const FilterForm = ({ action, label, submit, children }: Props) => (
  <search aria-label={label}>
    <form action={action} className="no-print mt-m mb-l flex flex-wrap items-end gap-s">
      {children}
      <Button tone="secondary">{submit}</Button>
    </form>
  </search>
);

type Filter = { name: string; label: string; value?: string };

/** A word or a date to look for. */
export const FilterText = ({ name, label, value, short, hint }: Filter & { short?: boolean; hint?: string }) => (
  <label className={`block text-note ${short ? "w-[150px]" : "w-[230px]"}`}>
    <span className="mb-1 block font-semibold">{label}</span>
    {hint && <span className="mb-1 block text-ink-soft">{hint}</span>}
    <input name={name} defaultValue={value} maxLength={100} autoComplete="off" className={control} />
  </label>
);

/** One of a few, or all of them. */
export const FilterSelect = ({
  name,
  label,
  value,
  all,
  options,
}: Filter & { all: string; options: { value: string; label: string }[] }) => (
  <label className="block w-[220px] text-note">
    <span className="mb-1 block font-semibold">{label}</span>
    <select name={name} defaultValue={value ?? ""} className={control}>
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
);
