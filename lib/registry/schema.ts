import * as z from "zod/mini";
import { type CalendarDate, helsinkiDate, isCalendarDate } from "../calendar";
import { Register, type UnitKind, WalkMode } from "../db/generated/enums";
import { isBusinessId, isOid } from "../identifiers";

/** An officer's wish: which register to walk through, and whether all of it or what has changed. */
export const requestWalkSchema = z.object({ register: z.enum(Register), mode: z.enum(WalkMode) });

/** One entry as the portal keeps it (docs/rules.md BR-08); `raw` is all that came. */
export interface EntryRead {
  oid: string;
  status: string;
  name: string;
  nameSv: string | null;
  businessId: string | null;
  parentOid: string | null;
  unitKind: UnitKind | null;
  isHealthCare: boolean;
  isSocialCare: boolean;
  sector: string | null;
  municipality: string | null;
  beginsOn: CalendarDate | null;
  endsOn: CalendarDate | null;
  raw: Record<string, unknown>;
}

/** What can be wrong with a row: keys of the dictionary `registry.problems`. */
export const problemCodes = [
  "not-a-row",
  "no-oid",
  "bad-oid",
  "no-name",
  "bad-date",
  "bad-business-id",
  "unknown-status",
  "unknown-attribute",
  "twice",
  "gone-not-marked",
] as const;

export type ProblemCode = (typeof problemCodes)[number];

export interface RowProblem {
  oid: string | null;
  code: ProblemCode;
  detail: string | null;
}

export interface RowsRead {
  entries: EntryRead[];
  problems: RowProblem[];
  /** Entries that are in the register but whose row could not be taken in: they stay as they were. */
  kept: string[];
}

const statuses = ["ACTIVE", "PROPOSAL", "DELETED"];

/** Attributes of the registers that the portal knows by name, whether it uses them or only keeps them. */
const knownAttributes = new Set([
  ...["LongName", "Abbreviation", "ParentId", "HierarchyLevel", "PostAddress", "StreetAddress", "PostNumber"],
  ...["PostOffice", "OfficePhone", "OfficeFax", "CostCentre", "Description", "Y-Tunnus", "Sektori", "Org.Yks.lyhenne"],
  ...["Sijainti kunta", "Terv.toimintayksikk\u00f6", "Sos.toimintayksikk\u00f6", "Terv.palveluyksikk\u00f6"],
  ...["Sos.palveluyksikk\u00f6", "TOPI-koodi", "TOPI-nimi", "Yll\u00e4pit\u00e4j\u00e4"],
  "Uusimispyynt\u00f6palvelu",
]);

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | null => (typeof value === "string" && value.trim() ? value.trim() : null);

/** The attributes by name; a name in another language has its language after a colon. */
function attributesOf(row: Record<string, unknown>): Map<string, string | null> {
  const attributes = new Map<string, string | null>();
  for (const one of Array.isArray(row.attributes) ? row.attributes : []) {
    if (!isRow(one) || typeof one.attributeName !== "string") continue;
    const name = one.language && one.language !== "fi" ? `${one.attributeName}:${one.language}` : one.attributeName;
    const [value] = Array.isArray(one.attributeValue) ? one.attributeValue : [one.attributeValue];
    if (!attributes.has(name)) attributes.set(name, textOf(value));
  }
  return attributes;
}

/** A day as the registers write it, with or without a time; undefined when it is no day. */
function dayOf(value: unknown): CalendarDate | null | undefined {
  if (value === null || value === undefined || value === "") return null;
  if (isCalendarDate(value)) return value;
  const instant = typeof value === "string" && /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/.test(value);
  const time = instant || typeof value === "number" ? new Date(value as string | number) : null;
  if (time && !Number.isNaN(time.getTime()) && time.getUTCFullYear() >= 1) return helsinkiDate(time);
  const day = typeof value === "string" && value[10] === "T" ? value.slice(0, 10) : undefined;
  return isCalendarDate(day) ? day : undefined;
}

/** What an entry as it came says under one attribute's name; null when it does not have it. */
export const attributeOf = (raw: unknown, name: string): string | null =>
  isRow(raw) ? (attributesOf(raw).get(name) ?? null) : null;

const isTrue = (value: string | null | undefined) => value === "T";

/** The code before the blank in "1 Julkinen" or "049 Espoo", and the words after it. */
const codeBefore = (value: string | null | undefined) => value?.split(/\s/, 1)[0] || null;

function unitOf(attributes: Map<string, string | null>) {
  const is = (name: string) => isTrue(attributes.get(`${name}\u00f6`));
  const unit = [is("Terv.toimintayksikk"), is("Sos.toimintayksikk")];
  const serviceUnit = [is("Terv.palveluyksikk"), is("Sos.palveluyksikk")];
  const unitKind: UnitKind | null = unit.includes(true) ? "UNIT" : serviceUnit.includes(true) ? "SERVICE_UNIT" : null;
  return {
    unitKind,
    isHealthCare: Boolean(unit[0] || serviceUnit[0]),
    isSocialCare: Boolean(unit[1] || serviceUnit[1]),
  };
}

type OneRow = { entry: EntryRead | null; oid: string | null; problems: RowProblem[] };

function readRow(row: unknown, alsoKnown: readonly string[]): OneRow {
  const refused = (code: ProblemCode, oid: string | null, detail: string | null = null): OneRow => ({
    entry: null,
    oid: code === "bad-oid" ? null : oid,
    problems: [{ oid, code, detail: detail?.slice(0, 200) ?? null }],
  });
  if (!isRow(row)) return refused("not-a-row", null);
  const oid = textOf(row.conceptCodeId);
  if (!oid) return refused("no-oid", null);
  if (!isOid(oid)) return refused("bad-oid", oid.slice(0, 64));
  const attributes = attributesOf(row);
  const name = attributes.get("LongName");
  if (!name) return refused("no-name", oid);
  const [beginsOn, endsOn] = [dayOf(row.beginDate), dayOf(row.expirationDate)];
  if (beginsOn === undefined) return refused("bad-date", oid, String(row.beginDate));
  if (endsOn === undefined) return refused("bad-date", oid, String(row.expirationDate));
  const problems: RowProblem[] = [];
  const status = textOf(row.status) ?? "";
  if (!statuses.includes(status)) problems.push({ oid, code: "unknown-status", detail: status.slice(0, 200) });
  const written = attributes.get("Y-Tunnus") ?? null;
  const businessId = written && isBusinessId(written) ? written : null;
  if (written && !businessId) problems.push({ oid, code: "bad-business-id", detail: written.slice(0, 200) });
  for (const attribute of attributes.keys()) {
    const plain = attribute.split(":", 1)[0] ?? "";
    if (!knownAttributes.has(plain) && !alsoKnown.includes(plain))
      problems.push({ oid: null, code: "unknown-attribute", detail: attribute.slice(0, 200) });
  }
  const entry: EntryRead = {
    oid,
    status,
    name,
    nameSv: attributes.get("LongName:sv") ?? null,
    businessId,
    parentOid: attributes.get("ParentId") ?? null,
    ...unitOf(attributes),
    sector: codeBefore(attributes.get("Sektori")),
    municipality: attributes.get("Sijainti kunta") ?? null,
    beginsOn,
    endsOn,
    raw: row,
  };
  return { entry, oid, problems };
}

/**
 * Reads the rows of a page, each by itself: a row that cannot be taken in becomes a problem with its identifier, what a newer
 * version of the register has added is kept in `raw` and told of once. `alsoKnown` are attributes known by configuration.
 */
export function readRows(rows: readonly unknown[], alsoKnown: readonly string[] = []): RowsRead {
  const entries = new Map<string, EntryRead>();
  const problems = new Map<string, RowProblem>();
  const kept: string[] = [];
  for (const row of rows) {
    const read = readRow(row, alsoKnown);
    const twice = read.entry && entries.has(read.entry.oid);
    const told: RowProblem[] = twice
      ? [...read.problems, { oid: read.oid, code: "twice", detail: null }]
      : read.problems;
    for (const problem of told) {
      const { oid, code, detail } = problem;
      problems.set(
        code === "no-oid" || code === "not-a-row" ? `${problems.size}` : `${oid} ${code} ${detail}`,
        problem,
      );
    }
    if (read.entry) entries.set(read.entry.oid, read.entry);
    else if (read.oid) kept.push(read.oid);
  }
  return { entries: [...entries.values()], problems: [...problems.values()], kept };
}
