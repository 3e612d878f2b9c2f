import { type CalendarDate, helsinkiDate } from "../../../calendar";
import { formatSerial } from "../../../certificates";
import type { Language } from "../../../i18n/language";
import { localName } from "../../../i18n/local-name";
import type { ComparedField } from "../kind";
import { type Before, readBefore } from "./before";
import type { Answers, CertificateSummary, PointDetails } from "./schema";

type Value = string | number | readonly string[] | null | undefined;

const valuesOf = (value: Value): string[] | null => {
  if (value === null || value === undefined || value === "") return null;
  const list = typeof value === "object" ? [...value] : [String(value)];
  return list.length > 0 ? list : null;
};

const isSame = (one: string[] | null, other: string[] | null) =>
  JSON.stringify([...(one ?? [])].sort()) === JSON.stringify([...(other ?? [])].sort());

function line(field: string, form: ComparedField["form"], before: Value, after: Value): ComparedField {
  const [old, fresh] = [valuesOf(before), valuesOf(after)];
  return { field, step: field.split(".")[0] ?? "", form, before: old, after: fresh, isChanged: !isSame(old, fresh) };
}

const pointFields = {
  environment: "code",
  name: "text",
  host: "mono",
  port: "mono",
  addresses: "mono",
  networkProvider: "text",
  partyIdentifier: "mono",
  onCallPhone: "text",
  onCallEmail: "text",
} as const satisfies Record<keyof PointDetails, ComparedField["form"]>;

const comparePoint = (before: Before["point"], after: PointDetails | null): ComparedField[] =>
  (Object.keys(pointFields) as (keyof PointDetails)[]).map((field) =>
    line(`point.${field}`, pointFields[field], before?.[field], after?.[field]),
  );

const dayOf = (instant: string | undefined): CalendarDate | null => (instant ? helsinkiDate(new Date(instant)) : null);

function compareCertificate(before: CertificateSummary | null, after: CertificateSummary | null): ComparedField[] {
  const serial = (one: CertificateSummary | null) => one && formatSerial(one.serialNumber);
  const named = (one: CertificateSummary | null) => one && (one.issuer || one.issuerText);
  return [
    line("certificate.subject", "mono", before?.subject, after?.subject),
    line("certificate.issuer", "text", named(before), named(after)),
    line("certificate.validFrom", "date", dayOf(before?.validFrom), dayOf(after?.validFrom)),
    line("certificate.validTo", "date", dayOf(before?.validTo), dayOf(after?.validTo)),
    line("certificate.serialNumber", "mono", serial(before), serial(after)),
    line("certificate.key", "text", before?.keyDescription, after?.keyDescription),
  ];
}

/** The certificate that the point would have: the new one, the one it keeps, or none when it goes. */
export const certificateAfter = (before: Before, { certificate, point }: Answers): CertificateSummary | null => {
  if (!point || !certificate) return null;
  return certificate.choice === "KEEP" ? (before.point?.certificate ?? null) : certificate.file;
};

/** Every technical field before and after. A point or use that begins has no before, one that ends no after. */
export function compareNotice(kept: unknown, answers: Answers, language: Language): ComparedField[] {
  const before = readBefore(kept);
  const nameOf = (id: string | null | undefined) => {
    const named = id ? before.names[id] : undefined;
    return named ? localName(named, language) : id;
  };
  if (answers.subject.change.startsWith("POINT")) {
    const lines = [
      ...comparePoint(before.point, answers.point),
      ...compareCertificate(before.point?.certificate ?? null, certificateAfter(before, answers)),
    ];
    const scope = answers.scope ? scopeLines(answers.scope, null, nameOf) : [];
    return [...toldLines(answers), ...lines, ...scope.map((one) => ({ ...one, isChanged: false }))];
  }
  const after = answers.use;
  return [
    ...toldLines(answers),
    line("use.pointId", "text", nameOf(before.use?.pointId), nameOf(after?.pointId)),
    line("use.systemId", "text", nameOf(before.use?.systemId), nameOf(after?.systemId)),
    ...scopeLines(answers.scope, before.use, nameOf),
  ];
}

/** What is told rather than compared: what the notice is about, when it takes effect and whom to ask. */
function toldLines({ subject, effect }: Answers): ComparedField[] {
  const lines = [
    line("subject.change", "code", null, subject.change),
    line("effect.effectiveOn", "date", null, effect.effectiveOn),
    ...(effect.isUrgent ? [line("effect.urgentReason", "text", null, effect.urgentReason)] : []),
    line("effect.contactName", "text", null, effect.contactName),
    line("effect.contactPhone", "text", null, effect.contactPhone),
    line("effect.contactEmail", "text", null, effect.contactEmail),
  ];
  return lines.map((one) => ({ ...one, isChanged: false }));
}

/** Services and units: a point has none of its own, so what a notice about it says of them is told, not compared. */
function scopeLines(
  after: Answers["scope"],
  before: Before["use"],
  nameOf: (id: string) => string | null | undefined,
): ComparedField[] {
  const unitsOf = (oids: string[]) => (oids.length === 0 ? ["ALL"] : oids.map((oid) => nameOf(oid) ?? oid));
  return [
    line("scope.services", "code", before?.services, after?.services),
    line("scope.unitOids", "code", before && unitsOf(before.unitOids), after && unitsOf(after.unitOids)),
  ];
}
