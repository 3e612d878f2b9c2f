"use client";

import Link from "next/link";
import { Actions } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { Note } from "@/components/ui/note";
import type { FormResult } from "@/lib/action-result";
import { useFormContext } from "./form-context";
import type { KnownField } from "./labels";
import { Submit } from "./submit";
import type { ActionFormState } from "./use-action-form";
import type { FormWords } from "./words";

type Props = {
  theirs: NonNullable<NonNullable<FormResult>["theirs"]>;
  fields: Map<string, KnownField>;
  valueFor: ActionFormState["valueFor"];
  words: FormWords;
};

/** What somebody else has saved since the form was drawn, beside what was typed: both stay in sight until one is chosen. */
export function TheirVersion({ theirs, fields, valueFor, words: { theirs: words } }: Props) {
  const { values, name, when } = theirs;
  const differing = [...fields].filter(([field]) => field in values);
  const who = name ?? words.someone;
  return (
    <section className="mb-xl">
      <Note tone="warn" title={words.title}>
        <p>{when ? words.by.replace("{name}", who).replace("{when}", when) : words.meanwhile}</p>
        {differing.length === 0 && <p>{words.same}</p>}
      </Note>
      {differing.length > 0 && (
        <DataTable
          rows={differing}
          rowKey={([field]) => field}
          columns={[
            { title: words.field, cell: ([, { label }]) => label },
            { title: words.typed, cell: ([field, known]) => shown(valueFor(field), known, words.none) },
            { title: words.saved, cell: ([field, known]) => shown(values[field], known, words.none) },
          ]}
        />
      )}
    </section>
  );
}

/** A value as the form's own field would show it: choices by their labels, in the field's order. */
function shown(value: ReturnType<ActionFormState["valueFor"]>, { options }: KnownField, none: string) {
  const texts = [value ?? []].flat().map(String).filter(Boolean);
  if (texts.length === 0) return none;
  const placeOf = (text: string) => options.findIndex((one) => one.value === text);
  return texts
    .sort((one, other) => placeOf(one) - placeOf(other))
    .map((text) => (
      <span key={text} className="block">
        {options[placeOf(text)]?.label ?? text}
      </span>
    ));
}

/** The version that the form's reader has seen: the page's, or the one that a refusal has shown beside what was typed. */
export function SeenVersion() {
  const { valueFor } = useFormContext();
  return <input type="hidden" name="version" value={String(valueFor("version") ?? "")} readOnly />;
}

/** Saves, or leaves for `back`; where somebody else has saved meanwhile, both say what that means. */
export function SaveActions({ save, back }: { save: string; back: { href: string; label: string } }) {
  const { theirs, words } = useFormContext();
  return (
    <Actions>
      <Submit>{theirs ? words.theirs.over : save}</Submit>
      <Link href={back.href} prefetch={false}>
        {theirs ? words.theirs.keep : back.label}
      </Link>
    </Actions>
  );
}
