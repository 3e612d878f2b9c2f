import { createHash } from "node:crypto";
import { addDays, type CalendarDate, helsinkiDate } from "@/lib/calendar";
import type { KantaService, SystemClass } from "@/lib/db/generated/enums";
import { build, day, dayOrNull } from "./build";
import { anyNumber, oneOf } from "./chance";
import type { Built } from "./organisations";

const inDays = (days: number) => addDays(helsinkiDate(new Date()), days);

/** A system of the officers' catalogue, registered and with a certificate in force unless said otherwise. */
export const anInformationSystem = (
  wishes: {
    name?: string;
    version?: string;
    supplier?: string;
    systemClass?: SystemClass;
    registerId?: string | null;
    certifiedUntil?: CalendarDate | null;
    profiles?: string[];
    retiredOn?: CalendarDate;
  } = {},
) =>
  build((tx) =>
    tx.informationSystem.create({
      data: {
        name: wishes.name ?? `${oneOf(["Kertomus", "Lokero", "Potilas", "Asiakas"])}${anyNumber(1, 999_999)}`,
        version: wishes.version ?? `${anyNumber(1, 9)}.${anyNumber(0, 9)}`,
        supplier: wishes.supplier ?? "Testiohjelmistot Oy",
        systemClass: wishes.systemClass ?? "A2",
        registerId: wishes.registerId === undefined ? `T-${anyNumber(1, 999_999_999)}` : wishes.registerId,
        certifiedUntil: dayOrNull(wishes.certifiedUntil === undefined ? inDays(500) : wishes.certifiedUntil),
        profiles: wishes.profiles ?? [],
        retiredOn: dayOrNull(wishes.retiredOn),
      },
    }),
  );

/** The organisation, or one unit of it, uses this system for these services. */
export const aSystemUse = (wishes: {
  of: Built;
  system: { id: string };
  unit?: { oid: string };
  services?: KantaService[];
  usedFrom?: CalendarDate;
  usedUntil?: CalendarDate;
}) =>
  build((tx) =>
    tx.systemUse.create({
      data: {
        organisationId: wishes.of.id,
        systemId: wishes.system.id,
        unitOid: wishes.unit?.oid ?? null,
        services: wishes.services ?? ["PRESCRIPTION"],
        usedFrom: day(wishes.usedFrom ?? "2020-09-01"),
        usedUntil: dayOrNull(wishes.usedUntil),
      },
    }),
  );

/** A file of systems that waits to be confirmed: of the catalogue, or of an organisation's units when it is `of` one. */
export const anImport = (wishes: { of?: Built; by: { personId: string; name: string }; content: string }) =>
  build((tx) =>
    tx.dataImport.create({
      data: {
        kind: wishes.of ? "SYSTEM_USES" : "SYSTEM_CATALOGUE",
        organisationId: wishes.of?.id ?? null,
        fileName: "tietojarjestelmat.csv",
        sha256: createHash("sha256").update(wishes.content).digest("hex"),
        content: Buffer.from(wishes.content),
        addedById: wishes.by.personId,
        addedByName: wishes.by.name,
        addedAt: new Date(),
      },
    }),
  );
