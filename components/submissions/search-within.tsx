"use client";

import { Submit } from "@/components/form/submit";

type Props = { label: string; hint: string; button: string; q: string };

/** Searches a long list inside a step's form: what has been typed and ticked is stored, and the same step comes back shorter. */
export const SearchWithin = ({ label, hint, button, q }: Props) => (
  <div className="mb-m flex flex-wrap items-end gap-s">
    <label className="block w-[320px] max-w-full">
      <span className="mb-1 block font-semibold">{label}</span>
      <span className="mb-1 block text-ink-soft text-note">{hint}</span>
      <input
        name="q"
        type="search"
        defaultValue={q}
        maxLength={100}
        autoComplete="off"
        className="w-full rounded-basic border border-ink-soft bg-white-base px-3 py-[9px]"
      />
    </label>
    <Submit intent="save-draft-search" tone="secondary">
      {button}
    </Submit>
  </div>
);
