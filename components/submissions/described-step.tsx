import type { ReactNode } from "react";
import { Note } from "@/components/ui/note";
import type { SubmissionKind } from "@/lib/db/generated/enums";
import { messagesOf, translator } from "@/lib/i18n";
import { kindWords } from "@/lib/i18n/kinds";
import type { Language } from "@/lib/i18n/language";
import type { FieldSpec, Option, StepData } from "@/lib/submissions/kinds/kind";
import { Consequences } from "./consequences";
import type { DescribedStep, DrawnField } from "./described-form";
import type { StepFrame } from "./step-form";
import { warningSentence } from "./warnings";

interface Known {
  kind: SubmissionKind;
  step: string;
  specs: readonly FieldSpec[];
  data: StepData;
  frame: StepFrame;
  language: Language;
}

/** What the form of a described step is drawn from: its fields in the reader's words, and what is told above them. */
export function describedStep({ kind, step, specs, data, frame, language }: Known): DescribedStep {
  const { optional, choose, row, addRow } = messagesOf(language).submissions.wizard;
  return {
    ...frame,
    heading: aboveForm({ kind, step, specs, data, frame, language }),
    words: { ...frame.words, optional, choose, row, addRow },
    fields: specs.map((spec) => drawnField(kind, step, spec, data, language)),
  };
}

function drawnField(
  kind: SubmissionKind,
  step: string,
  spec: FieldSpec,
  data: StepData,
  language: Language,
  inRow = "",
): DrawnField {
  const words = kindWords(language, kind);
  const { codes, columns = [], ...field } = spec;
  const text = words.fields[step]?.[inRow ? `${inRow}_${spec.name}` : spec.name];
  const told = data.hints?.[spec.name];
  const hints = [text?.hint ?? "", told ? warningSentence(told, language) : ""];
  const options: readonly Option[] =
    data.options?.[spec.name] ?? (codes ?? []).map((code) => ({ value: code, label: words.codes[code] ?? code }));
  return {
    ...field,
    label: text?.label ?? spec.name,
    hint: hints.filter(Boolean).join(" "),
    options,
    columns: columns.map((column) => drawnField(kind, step, column, data, language, spec.name)),
    search: searchOf(spec.name, data, language),
  };
}

function searchOf(field: string, { search }: StepData, language: Language): DrawnField["search"] {
  if (search?.field !== field) return null;
  const { q, shown, count } = search;
  const { label, hint, button } = messagesOf(language).submissions.searching;
  return { label, hint, button, q, shown: translator(language)("submissions.searching.shown", { shown, count }) };
}

/** The step's own lead, what must be known before answering, and what would become of everything. */
const aboveForm = ({
  kind,
  step,
  specs,
  data: { notes = [], consequences = [] },
  frame,
  language,
}: Known): ReactNode => {
  const lead = kindWords(language, kind).steps[step]?.lead;
  return (
    <>
      {frame.heading}
      {lead && <p className="max-w-[44em]">{lead}</p>}
      {notes.map((note) => (
        <Note key={JSON.stringify(note)} tone={note.tone}>
          {warningSentence(note, language)}
        </Note>
      ))}
      <Consequences consequences={consequences} language={language} />
      {specs.some(({ input }) => input === "longText") && (
        <p className="text-ink-soft text-note">{messagesOf(language).submissions.wizard.freeText}</p>
      )}
    </>
  );
};
