import { formatDate, formatDateTime } from "@/lib/calendar";
import type { ChangeLine, Entity, FieldForm, Names, RowData } from "@/lib/histories/schema";
import { sentence, type Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";

/** What a history is told with: the reader's language, and the names of what rows lead to. */
export interface Telling {
  t: Translator;
  language: Language;
  names: Names;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The value of a field as people read it, one text for each value; none for what is empty. */
export function valuesOf(value: unknown, form: FieldForm, telling: Telling): string[] {
  return [value]
    .flat()
    .flatMap((one) => (one === null || one === undefined || one === "" ? [] : told(one, form, telling)));
}

function told(value: unknown, form: FieldForm, { t, language, names }: Telling): string {
  const text = String(value);
  if (form === "date") return formatDate(text.slice(0, 10));
  if (form === "instant") return formatDateTime(new Date(text), language);
  if (form === "yes-no") return value ? t("histories.yes") : t("histories.no");
  if (form.startsWith("words:")) return sentence(t, `${form.slice("words:".length)}.${text}`) ?? text;
  const named = names.get(text);
  return named ? localName(named, language) : text;
}

/** The name of a field in the reader's language. */
export const fieldName = (t: Translator, field: string): string => sentence(t, `histories.fields.${field}`) ?? field;

const calledBy: Record<Entity, [field: string, form: FieldForm][]> = {
  organisation: [["name_fi", "text"]],
  unit: [["name_fi", "text"]],
  contact_person: [
    ["name", "text"],
    ["function", "words:histories.codes.functions"],
  ],
  address: [["kind", "words:histories.codes.addresses"]],
  role_grant: [
    ["holder_name", "text"],
    ["role", "words:roles.names"],
  ],
  named_person: [["name", "text"]],
  service_use: [["service", "words:services.fullNames"]],
  commitment: [["services", "words:services.fullNames"]],
  commitment_signatory: [["name", "text"]],
  system_use: [
    ["system_id", "system"],
    ["unit_oid", "unit"],
  ],
  connection_point: [["name", "text"]],
  connection_point_use: [["connection_point_id", "point"]],
  renewal_reception: [["unit_oid", "unit"]],
  controller_transfer: [["to_name", "text"]],
};

/** What a datum is called, by what its row holds: a person and their function, a point, a system and its unit. */
export function datumName(entity: Entity, data: RowData, telling: Telling): string {
  const parts = calledBy[entity].flatMap(([field, form]) => valuesOf(data[field], form, telling).join(", ") || []);
  return capital(parts.join(", "));
}

/** What happened, in a sentence: the event's own where it has one. */
export function changeTold(
  line: Pick<ChangeLine, "event" | "number" | "isRemoved" | "basis" | "actorKind">,
  t: Translator,
): string {
  const own = line.event && sentence(t, `audit.events.${line.event}`);
  if (own) return own;
  if (line.isRemoved) return t("histories.removed");
  if (line.number > 1) return t("histories.altered");
  return line.event ? t("histories.added") : t("histories.began");
}

/** Who made a change: an officer is Kela, a job is the portal itself. */
export function whoTold({ actorKind, name }: Pick<ChangeLine, "actorKind" | "name">, t: Translator): string {
  if (actorKind === "SYSTEM") return t("histories.job");
  return actorKind === "OFFICER" ? t("histories.kela") : (name ?? t("histories.unknown"));
}

/** In which roles and on what basis; for a job, what set it off. */
export const rolesTold = (roles: string[], t: Translator): string =>
  roles.map((role) => sentence(t, `roles.names.${role}`) ?? role).join(", ");

export const basisTold = (basis: string | null, t: Translator): string =>
  (basis ?? "")
    .split("+")
    .filter(Boolean)
    .map((code) => sentence(t, `audit.bases.${code}`) ?? code)
    .join(", ");
