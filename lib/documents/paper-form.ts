import { KantaService, OrganisationKind, type SubmissionKind } from "../db/generated/enums";
import { messagesOf, type Translator, translator } from "../i18n";
import { type KindWords, kindWords } from "../i18n/kinds";
import type { Language } from "../i18n/language";
import { kindOf } from "../submissions/kinds";
import type { FieldSpec } from "../submissions/kinds/kind";
import { type BlankField, type BlankForm, blankFormPdf } from "./blank-form";

/** To whom the form is brought. */
interface Receiver {
  nameFi: string;
  nameSv: string;
  nameEn: string;
  email: string | null;
  phone: string | null;
  webFi: string | null;
  webSv: string | null;
}

interface Saying {
  kind: SubmissionKind;
  t: Translator;
  words: KindWords;
  language: Language;
}

/** The empty form of a kind, all its branches one after the other, as a tagged PDF in the reader's language. */
export function paperForm(kind: SubmissionKind, receiver: Receiver, language: Language, now: Date) {
  const t = translator(language);
  const saying = { kind, t, words: kindWords(language, kind), language };
  return blankFormPdf({
    language,
    title: saying.words.title,
    intro: t("paperForms.intro"),
    made: now,
    sections: [
      senderSection(t),
      ...stepSections(saying),
      attachmentSection(saying),
      declarationSection(t),
      signatureSection(t),
    ],
    where: whereOf(receiver, saying),
    pageOf: (page, pages) => t("exports.receipt.page", { page, pages }),
  });
}

type Section = BlankForm["sections"][number];

const onLines = (label: string, count = 1, width?: number): BlankField => ({
  label,
  hints: [],
  form: "lines",
  count,
  ...(width && { width }),
});

const senderSection = (t: Translator): Section => ({
  title: t("paperForms.sender"),
  fields: (["organisation", "businessId", "name", "role", "email", "phone"] as const).map((name) =>
    onLines(t(`paperForms.${name}`)),
  ),
});

/** Every step that asks something, in the order of the dictionary: on paper no branch can be left out. */
function stepSections(saying: Saying): Section[] {
  const kind = kindOf(saying.kind);
  return Object.entries(saying.words.steps).flatMap(([step, { title, lead }]) => {
    const fields = (kind.fields(step) ?? []).flatMap((field) => blankOf(step, field, saying));
    return fields.length > 0 ? [{ title, lead, fields }] : [];
  });
}

/** A field as it is filled in by hand; none of one that has no words, because only the portal can ask it. */
function blankOf(step: string, field: FieldSpec, saying: Saying): BlankField[] {
  const { t, words } = saying;
  const told = words.fields[step]?.[field.name];
  if (!told) return [];
  const choices = choicesOf(step, field, saying);
  const label = field.isOptional ? `${told.label} (${t("paperForms.optional")})` : told.label;
  const hints = [told.hint, field.input === "date" && t("paperForms.date"), choices && howMany(field, t)].flatMap(
    (hint) => hint || [],
  );
  if (field.input === "rows") return [tableOf(step, field, { label, hints, words })];
  if (choices) return [{ label, hints, form: "boxes", choices }];
  if (field.input === "tick") return [{ label: "", hints, form: "boxes", choices: [label] }];
  const count = { longText: 5, lines: 4, checkboxes: 3 }[field.input as string] ?? 1;
  return [{ ...onLines(label, count, field.input === "date" ? 160 : undefined), hints }];
}

const howMany = ({ input }: FieldSpec, t: Translator) =>
  input === "checkboxes" ? t("paperForms.chooseAny") : t("paperForms.chooseOne");

/** The choices that are always the same, and the services, which hardly ever change; others are written. */
function choicesOf(step: string, { name, input, codes }: FieldSpec, { kind, words }: Saying): string[] | null {
  if (input !== "radio" && input !== "checkboxes" && input !== "select") return null;
  const isService = name === "services" || name === "service";
  const services = isService
    ? Object.values(KantaService).filter((code) => isTaken(kind, step, { name, input }, code))
    : [];
  const told = (codes ?? services).flatMap((code) => words.codes[code] ?? []);
  return told.length > 0 ? told : null;
}

/** Whether the step would take this choice: it says nothing against the field when it is made. */
function isTaken(kind: SubmissionKind, step: string, { name, input }: Pick<FieldSpec, "name" | "input">, code: string) {
  const read = kindOf(kind)
    .stepSchema(step)
    .safeParse({ [name]: input === "checkboxes" ? [code] : code });
  return read.success || !read.error.issues.some(({ path }) => path[0] === name);
}

function tableOf(
  step: string,
  { name, columns = [] }: FieldSpec,
  { label, hints, words }: { label: string; hints: readonly string[]; words: KindWords },
): BlankField {
  const titles = columns.map((column) => words.fields[step]?.[`${name}_${column.name}`]?.label ?? label);
  return { label, hints, form: "table", columns: titles, count: 4 };
}

/** The files that the kind asks of anybody, and room for others. */
function attachmentSection({ kind: code, t, words, language }: Saying): Section {
  const kind = kindOf(code);
  const wanted = Object.values(OrganisationKind).flatMap((organisation) => kind.files({}, organisation));
  const purposes = [...new Set([...wanted.map(({ purpose }) => purpose), ...Object.keys(words.attachments)])];
  const known = messagesOf(language).attachments.purposes as Record<string, string>;
  const names = purposes.flatMap((purpose) => words.attachments[purpose] ?? known[purpose] ?? []);
  const label = t("paperForms.attachmentsText");
  const other = onLines(t("paperForms.other"), 2);
  return {
    title: t("paperForms.attachments"),
    fields: names.length > 0 ? [{ label, hints: [], form: "boxes", choices: names }, other] : [other],
  };
}

const declarationSection = (t: Translator): Section => ({
  title: t("paperForms.declaration"),
  fields: [
    {
      label: t("paperForms.tickBoth"),
      hints: [],
      form: "boxes",
      choices: [t("paperForms.isRight"), t("paperForms.hasNoPatientData")],
    },
  ],
});

const signatureSection = (t: Translator): Section => ({
  title: t("paperForms.signatures"),
  lead: t("paperForms.signaturesText"),
  fields: [1, 2].flatMap(() =>
    (["place", "signature", "clarification"] as const).map((name) => onLines(t(`paperForms.${name}`), 1, 320)),
  ),
});

function whereOf(receiver: Receiver, { t, language }: Saying): BlankForm["where"] {
  const name = { fi: receiver.nameFi, sv: receiver.nameSv, en: receiver.nameEn }[language];
  const web = language === "sv" ? receiver.webSv : receiver.webFi;
  const facts = [
    { label: t("paperForms.authority"), value: name },
    { label: t("paperForms.email"), value: receiver.email },
    { label: t("paperForms.phone"), value: receiver.phone },
    { label: t("paperForms.web"), value: web },
  ];
  return {
    title: t("paperForms.where"),
    text: t("paperForms.whereText"),
    facts: facts.flatMap(({ label, value }) => (value ? [{ label, value }] : [])),
  };
}
