import * as z from "zod/mini";
import { helsinkiDate } from "../../../calendar";
import type { Tx } from "../../../db";
import type { Marking } from "../../../renewals/policy";
import { listReceptions, type Reception } from "../../../renewals/queries";
import type { Asked, Draft } from "../kind";
import { type Step, stepSchemas } from "./schema";

/** One step's answers when they are well formed, else null: other steps' rules wait until they are. */
export function stepOf<S extends Step>(draft: Draft, step: S): z.output<(typeof stepSchemas)[S]> | null {
  const reading = stepSchemas[step].safeParse(draft[step] ?? {});
  return reading.success ? (reading.data as z.output<(typeof stepSchemas)[S]>) : null;
}

export interface Chosen {
  what: { direction: "START" | "STOP" };
  units: { scope: "ALL" | "CHOSEN" | "SELF"; unitOids: readonly string[] };
}

/** What the draft chooses, as far as both steps are well formed. */
export function chosenIn(draft: Draft): Chosen | null {
  const [what, units] = [stepOf(draft, "what"), stepOf(draft, "units")];
  return what && units ? { what, units } : null;
}

/** Whether a unit's reception can be switched this way: it is not so already, and nothing else is about to switch it. */
export const isSwitchable = (one: Reception, { what }: Pick<Chosen, "what">, submissionId: string | null): boolean =>
  (what.direction === "START" ? one.isEligible && !one.isOn : one.isOn) && !isBusy(one, submissionId);

/** Another open submission is about to switch it. */
export const isBusy = ({ pending }: Reception, submissionId: string | null): boolean =>
  pending !== null && !pending.isReturned && pending.submissionId !== submissionId;

/** The units that a submission switches, by name: those chosen, or all that can be switched this way. */
export const unitsOf = (receptions: readonly Reception[], chosen: Chosen, submissionId: string | null): Reception[] =>
  chosen.units.scope === "CHOSEN"
    ? receptions.filter(({ unitOid }) => chosen.units.unitOids.includes(unitOid))
    : receptions.filter((one) => isSwitchable(one, chosen, submissionId));

export const receptionsFor = (tx: Tx, { organisationId, now }: Asked): Promise<Reception[]> =>
  listReceptions(tx, organisationId, { today: helsinkiDate(now) });

export const lacksMarking = ({ marking }: { marking: Marking }): boolean => marking.value !== "YES";

const liveUnit = z.object({ oid: z.string(), isOn: z.boolean(), lacksMarking: z.boolean() });

const beforeSchema = z.object({
  units: z.array(liveUnit),
  names: z.record(z.string(), z.object({ nameFi: z.string(), nameSv: z.nullable(z.string()) })),
});

/** What is kept of the live data: each unit as it was compared, with its name. */
export type Before = z.output<typeof beforeSchema>;

export function readBefore(kept: unknown): Before {
  const read = beforeSchema.safeParse(kept);
  return read.success ? read.data : { units: [], names: {} };
}

export const beforeOf = (units: readonly Reception[]): Before => ({
  units: units.map((one) => ({ oid: one.unitOid, isOn: one.isOn, lacksMarking: lacksMarking(one) })),
  names: Object.fromEntries(units.map(({ unitOid, nameFi, nameSv }) => [unitOid, { nameFi, nameSv }])),
});
