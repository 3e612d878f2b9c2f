import type * as z from "zod/mini";
import { type CalendarDate, helsinkiDate } from "../../../calendar";
import type { Tx } from "../../../db";
import type { KantaService, OrganisationKind } from "../../../db/generated/enums";
import { demandOf, listFittingUnits } from "../../../eligibility/queries";
import { markingOf } from "../../../renewals/queries";
import type { Asked, Draft } from "../kind";
import { type applicants, type Step, stepSchemas } from "./schema";

/** One step's answers when they are well formed, else null: other steps' rules wait until they are. */
export function stepOf<S extends Step>(draft: Draft, step: S): z.output<(typeof stepSchemas)[S]> | null {
  const reading = stepSchemas[step].safeParse(draft[step] ?? {});
  return reading.success ? (reading.data as z.output<(typeof stepSchemas)[S]>) : null;
}

/** What an organisation applies as, by its entry in the registers. */
export function applicantOf(kind: OrganisationKind): (typeof applicants)[number] {
  return kind === "PHARMACY" || kind === "PRACTITIONER" ? kind : "ORGANISATION";
}

/** The day that the application speaks of: the planned one, else today. */
export const plannedDay = (draft: Draft, { now }: Asked): CalendarDate =>
  stepOf(draft, "effect")?.effectiveOn ?? helsinkiDate(now);

/** Whoever uses these must have a point in production (docs/rules.md BR-12). */
export const needsPoint = (service: KantaService | undefined): boolean =>
  service === "PRESCRIPTION" || service === "PATIENT_DATA";

/** Units for which the application may be made on the day; none for whoever has no units. */
export async function unitsFor(tx: Tx, draft: Draft, asked: Asked) {
  const service = stepOf(draft, "service")?.service;
  const on = plannedDay(draft, asked);
  const demand = service && (await demandOf(tx, { service, kind: asked.organisationKind, on }));
  return demand ? listFittingUnits(tx, asked.organisationId, demand, on) : [];
}

/** The units that the application covers, by OID: all that fit, or those chosen; a practitioner's own OID alone. */
export async function coveredUnits(tx: Tx, draft: Draft, asked: Asked) {
  if (applicantOf(asked.organisationKind) === "PRACTITIONER") {
    const own = await tx.organisation.findUniqueOrThrow({ where: { id: asked.organisationId } });
    return own.oid ? [{ oid: own.oid, nameFi: own.nameFi, nameSv: own.nameSv }] : [];
  }
  const fitting = await unitsFor(tx, draft, asked);
  const chosen = stepOf(draft, "units");
  return chosen?.units === "CHOSEN" ? fitting.filter(({ oid }) => chosen.unitOids.includes(oid)) : fitting;
}

/** Of these units, those whose marking in THL's register, or an officer's confirmation, lets them receive renewal requests. */
export async function markedUnits(tx: Tx, oids: readonly string[], today: CalendarDate): Promise<Set<string>> {
  const marked = new Set<string>();
  for (const oid of oids) if ((await markingOf(tx, oid, today)).value === "YES") marked.add(oid);
  return marked;
}

const wanted = { ORGANISATION: ["ADMINISTRATIVE", "TECHNICAL", "DATA_PROTECTION"], PRACTITIONER: ["ADMINISTRATIVE"] };

/** The functions in which Kela must be able to reach somebody from the first day (BR-06). */
export const wantedContacts = (kind: OrganisationKind): readonly string[] =>
  kind === "PRACTITIONER" ? wanted.PRACTITIONER : wanted.ORGANISATION;
