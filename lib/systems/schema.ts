import * as z from "zod/mini";
import { type CalendarDate, formatDate, parseDate } from "../calendar";
import { KantaService, SystemClass } from "../db/generated/enums";
import { oneOrMany, storable } from "../form-data";
import { asCursor, asOneOf, asText } from "../paging";

export const systemClasses = Object.values(SystemClass);
export const serviceCodes = Object.values(KantaService);

const id = z.uuid();

/** The system picked from a list. */
const chosenSystem = z.uuid({ error: "chooseOne" });

const oneLine = z.overwrite((text: string) => text.replace(/\s+/g, " ").trim());

const text = (longest: number) => z.string().check(storable, oneLine, z.minLength(1), z.maxLength(longest));

/** What may be left empty: null then. Takes its own output, too. */
const optionalText = (longest: number) =>
  z.pipe(
    z.pipe(
      z.transform((typed: unknown) => (typeof typed === "string" ? typed : "")),
      z.string().check(storable, oneLine, z.maxLength(longest)),
    ),
    z.transform((typed) => (typed === "" ? null : typed)),
  );

const date = z.pipe(
  z.string().check(
    z.trim(),
    z.minLength(1),
    z.refine((typed) => parseDate(typed) !== null, { error: "invalidDate" }),
  ),
  z.transform((typed) => parseDate(typed) ?? typed),
);

const optionalDate = z.pipe(
  z
    ._default(z.nullable(z.string()), null)
    .check(z.refine((typed) => !typed?.trim() || parseDate(typed) !== null, { error: "invalidDate" })),
  z.transform((typed) => (typed?.trim() ? parseDate(typed) : null)),
);

const MOST_PROFILES = 30;

/** Profiles one after another, parted by commas, semicolons or lines: each once, in their order. */
const profiles = z.pipe(
  z.pipe(
    z.transform((typed: unknown) => [typed ?? []].flat().join("\n")),
    z.string().check(storable, z.maxLength(1_000)),
  ),
  z.pipe(
    z.transform((typed: string) => [
      ...new Set(
        typed
          .split(/[,;\r\n]+/)
          .map((one) => one.trim())
          .filter(Boolean),
      ),
    ]),
    z.array(z.string().check(z.maxLength(60))).check(z.maxLength(MOST_PROFILES)),
  ),
);

const counter = z.pipe(
  z.pipe(
    z.transform((value: unknown) => Number(value)),
    z.number(),
  ),
  z.int(),
);

const entry = {
  name: text(100),
  systemVersion: text(40),
  supplier: text(100),
  systemClass: z.enum(SystemClass),
  registerId: optionalText(40),
  certifiedUntil: optionalDate,
  profiles,
};

/** A system as the catalogue has it; rows of imported files are read by it as well. */
export const entrySchema = z.strictObject(entry);

export type Entry = z.output<typeof entrySchema>;

const dateText = (date: CalendarDate | null) => (date ? formatDate(date) : "");

/** A system's data as its form shows them, by the form's names. */
export const textsOfEntry = ({ registerId, certifiedUntil, profiles, ...entry }: Entry): Record<string, string> => ({
  ...entry,
  registerId: registerId ?? "",
  certifiedUntil: dateText(certifiedUntil),
  profiles: profiles.join(", "),
});

export const changeSystemSchema = z.strictObject({ systemId: id, version: counter, ...entry });

export const retireSystemSchema = z.strictObject({ systemId: id, version: counter });

const services = oneOrMany(z.enum(KantaService)).check(
  z.refine((chosen: unknown[]) => chosen.length > 0, { error: "chooseAtLeastOne" }),
);

const MOST_UNITS = 2_000;

/** Takes a system into use, in the whole organisation or in some of its units. */
export const beginUseSchema = z
  .strictObject({
    systemId: chosenSystem,
    units: z.enum(["ALL", "CHOSEN"]),
    unitOids: oneOrMany(z.string().check(z.maxLength(64))).check(z.maxLength(MOST_UNITS)),
    services,
    usedFrom: date,
  })
  .check(
    z.refine(({ units, unitOids }) => units === "ALL" || unitOids.length > 0, {
      error: "chooseAtLeastOne",
      path: ["unitOids"],
    }),
  );

/** An empty `unitOid` is the whole organisation. */
export const changeUseSchema = z.strictObject({
  useId: id,
  version: counter,
  unitOid: optionalText(64),
  services,
  usedFrom: date,
  usedUntil: optionalDate,
});

/** A use's data as its form shows them. */
export const textsOfUse = (use: {
  unitOid: string | null;
  services: readonly KantaService[];
  usedFrom: CalendarDate;
  usedUntil: CalendarDate | null;
}): Record<string, string | string[]> => ({
  unitOid: use.unitOid ?? "",
  services: [...use.services].sort(),
  usedFrom: dateText(use.usedFrom),
  usedUntil: dateText(use.usedUntil),
});

export const endUseSchema = z.strictObject({ useId: id, version: counter, usedUntil: date });

/** Another system instead of this one, for some of the uses that the organisation has of it. */
export const switchUsesSchema = z.strictObject({
  useId: id,
  systemId: chosenSystem,
  from: date,
  useIds: oneOrMany(id).check(
    z.refine((chosen: unknown[]) => chosen.length > 0, { error: "chooseAtLeastOne" }),
    z.maxLength(MOST_UNITS),
  ),
  services,
  pointChanges: z.enum(["YES", "NO"]),
});

type Search = Record<string, string | string[] | undefined>;

export const catalogueStates = ["CERTIFIED", "ENDED", "UNREGISTERED", "RETIRED"] as const;

export interface CatalogueFilter {
  q?: string;
  systemClass?: SystemClass;
  state?: (typeof catalogueStates)[number];
  after?: string;
}

/** What the catalogue's address asks for; whatever makes no sense is left out. */
export function readCatalogueFilter(asked: Search): CatalogueFilter {
  const found = {
    q: asText(asked.q)?.trim(),
    systemClass: asOneOf(asked.class, systemClasses),
    state: asOneOf(asked.state, catalogueStates),
    after: asCursor(asked.after),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value)) as CatalogueFilter;
}

export const useStates = ["PRESENT", "COMING", "PAST"] as const;

export interface UseFilter {
  q?: string;
  state?: (typeof useStates)[number];
  service?: KantaService;
  after?: string;
}

/** What the list of systems in use is asked for by its address. */
export function readUseFilter(asked: Search): UseFilter {
  const found = {
    q: asText(asked.q)?.trim(),
    state: asOneOf(asked.state, useStates),
    service: asOneOf(asked.service, serviceCodes),
    after: asCursor(asked.after),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value)) as UseFilter;
}
