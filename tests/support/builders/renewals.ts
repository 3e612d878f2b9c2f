import { addDays, type CalendarDate, helsinkiDate } from "@/lib/calendar";
import type { Register, RegisterMarking } from "@/lib/db/generated/enums";
import { build, day, dayOrNull } from "./build";
import { aRegisterEntry } from "./findings";
import type { Built } from "./organisations";

const inDays = (days: number) => addDays(helsinkiDate(new Date()), days);

export type AReception = {
  of: Built;
  /** The unit's OID, or a practitioner's own. */
  unitOid: string;
  isOn?: boolean;
  since?: CalendarDate;
  /** What somebody has seen by hand of THL's marking; else the register's own is read. */
  byHand?: { marking: RegisterMarking; on: CalendarDate; note: string };
  noticeDueSince?: CalendarDate;
  noticed?: { at: Date; by: string };
  /** Since when the history knows of it. */
  recordedAt?: Date;
};

/** Kanta is set to receive renewal requests in a unit for a year, unless said otherwise. */
export const aReception = ({ of, unitOid, isOn = true, byHand, ...wishes }: AReception) =>
  build(
    (tx) =>
      tx.renewalReception.create({
        data: {
          organisationId: of.id,
          unitOid,
          isOn,
          since: day(wishes.since ?? inDays(-365)),
          ...(byHand && {
            marking: byHand.marking,
            markingSource: "MANUAL",
            markingOn: day(byHand.on),
            markingNote: byHand.note,
          }),
          noticeDueSince: dayOrNull(wishes.noticeDueSince),
          noticedAt: wishes.noticed?.at ?? null,
          noticedByName: wishes.noticed?.by ?? null,
        },
      }),
    wishes.recordedAt,
  );

/**
 * What THL's register marks of a unit (or practitioner): that it receives, that it does not, or (null) nothing at all. The entry
 * has the unit's own name: a walk through the registers that comes by meanwhile leaves it as it is.
 */
export async function aMarking(
  oid: string,
  receives: boolean | null,
  { at = new Date(), register = "ORGANISATIONS" as Register } = {},
) {
  const unit = await build((tx) => tx.unit.findUnique({ where: { oid }, select: { nameFi: true } }));
  return aRegisterEntry({
    register,
    oid,
    name: unit?.nameFi ?? "Mallilan terveysasema",
    isHealthCare: true,
    changedAt: at,
    attributes: receives === null ? {} : { Uusimispyyntöpalvelu: receives ? "T" : "F" },
  });
}
