import type { FieldIssue } from "../../../action";
import { addDays, formatDate, helsinkiDate } from "../../../calendar";
import type { Tx } from "../../../db";
import { isForKind, MANUAL_DAYS } from "../../../renewals/policy";
import { usesPrescription } from "../../../renewals/queries";
import { dayProblems } from "../effect";
import type { Asked, Draft } from "../kind";
import type { Step } from "./schema";
import { chosenIn, isBusy, isSwitchable, lacksMarking, receptionsFor, stepOf, unitsOf } from "./units";

type Rule = (tx: Tx, draft: Draft, asked: Asked) => Promise<FieldIssue[]>;

const mostNames = 5;

/** The first names of a list, and how many more there are. */
export const namesIn = (list: readonly { nameFi: string }[]): string => {
  const names = list.slice(0, mostNames).map(({ nameFi }) => nameFi);
  return list.length > mostNames ? `${names.join(", ")} … (+${list.length - mostNames})` : names.join(", ");
};

/** Not for pharmacies and intermediaries, and only where Resepti is in use; what is on may always be ended (BR-54). */
const whatRule: Rule = async (tx, draft, asked) => {
  const what = stepOf(draft, "what");
  if (!what) return [];
  const field = "what.direction";
  if (!isForKind(asked.organisationKind)) return [{ field, code: "reception.notForKind" }];
  if (what.direction === "START" && !(await usesPrescription(tx, asked.organisationId)))
    return [{ field, code: "reception.noPrescription" }];
  const isOwn = stepOf(draft, "units")?.scope === "SELF";
  const hasUnits = asked.organisationKind !== "PRACTITIONER";
  if (isOwn && hasUnits) return [{ field, code: "reception.notPractitioner" }];
  if (isOwn && (await switchable(tx, draft, asked)).length === 0) return [{ field, code: nothingTo(what.direction) }];
  const isPast = what.direction === "STOP" && what.changeOn !== null && what.changeOn < helsinkiDate(asked.now);
  return isPast ? [{ field: "what.changeOn", code: "dateInPast" }] : [];
};

const nothingTo = (direction: "START" | "STOP") =>
  direction === "START" ? "reception.nothingToStart" : "reception.nothingToStop";

async function switchable(tx: Tx, draft: Draft, asked: Asked) {
  const chosen = chosenIn(draft);
  return chosen ? unitsOf(await receptionsFor(tx, asked), chosen, asked.submissionId) : [];
}

/** Every chosen unit is still there, is a unit of health care, is set otherwise now, and is in no other open submission. */
const unitsRule: Rule = async (tx, draft, asked) => {
  const chosen = chosenIn(draft);
  if (!chosen) return [];
  const receptions = await receptionsFor(tx, asked);
  const { direction } = chosen.what;
  if (chosen.units.scope !== "CHOSEN")
    return unitsOf(receptions, chosen, asked.submissionId).length > 0
      ? []
      : [{ field: "units.scope", code: nothingTo(direction) }];
  const field = "units.unitOids";
  const found = unitsOf(receptions, chosen, asked.submissionId);
  const eligible = new Set(found.filter((one) => one.isEligible || direction === "STOP").map(({ unitOid }) => unitOid));
  const gone = chosen.units.unitOids.filter((oid) => !eligible.has(oid));
  if (gone.length > 0) return [await goneIssue(tx, asked.organisationId, field, gone)];
  const wrong = found.filter((one) => !isSwitchable(one, chosen, asked.submissionId));
  const busy = wrong.filter((one) => isBusy(one, asked.submissionId));
  const [first] = busy;
  if (first?.pending)
    return [{ field, code: "reception.pending", params: { names: namesIn(busy), reference: first.pending.reference } }];
  const code = direction === "START" ? "reception.alreadyOn" : "reception.alreadyOff";
  return wrong.length > 0 ? [{ field, code, params: { names: namesIn(wrong) } }] : [];
};

/** Why units cannot be chosen: they have left the organisation, or are no health care. */
async function goneIssue(tx: Tx, organisationId: string, field: string, oids: string[]): Promise<FieldIssue> {
  const units = await tx.unit.findMany({
    where: { organisationId, oid: { in: oids } },
    select: { oid: true, nameFi: true, endedOn: true, isHealthCare: true },
  });
  const known = new Map(units.map((unit) => [unit.oid, unit]));
  const left = oids.filter((oid) => !known.has(oid) || known.get(oid)?.endedOn !== null);
  const named = (those: string[]) => namesIn(those.map((oid) => ({ nameFi: known.get(oid)?.nameFi ?? oid })));
  if (left.length > 0) return { field, code: "reception.unitLeft", params: { names: named(left) } };
  const others = oids.filter((oid) => known.get(oid)?.isHealthCare === false);
  return others.length > 0
    ? { field, code: "reception.notHealthCare", params: { names: named(others) } }
    : { field, code: "reception.alreadyOff", params: { names: named(oids) } };
}

/** THL's marking comes first: from the register, or seen by somebody within a month (BR-53). */
const markingRule: Rule = async (tx, draft, asked) => {
  const [chosen, marking] = [chosenIn(draft), stepOf(draft, "marking")];
  if (!chosen || !marking || chosen.what.direction === "STOP") return [];
  const missing = (await switchable(tx, draft, asked)).filter(lacksMarking);
  if (missing.length === 0) return [];
  if (!marking.isMarked)
    return [
      {
        field: "marking.isMarked",
        code: "reception.unmarked",
        params: { names: namesIn(missing) },
      },
    ];
  const today = helsinkiDate(asked.now);
  const earliest = addDays(today, -MANUAL_DAYS);
  if (marking.seenOn && marking.seenOn > today) return [{ field: "marking.seenOn", code: "reception.dayInFuture" }];
  return marking.seenOn && marking.seenOn < earliest
    ? [{ field: "marking.seenOn", code: "reception.dayTooOld", params: { date: formatDate(earliest) } }]
    : [];
};

const effectRule: Rule = async (tx, draft, asked) => {
  const effect = stepOf(draft, "effect");
  if (!effect) return [];
  const { effectiveOn: day, isUrgent } = effect;
  return dayProblems(tx, "RENEWAL_REQUESTS", { field: "effect.effectiveOn", day, isUrgent }, asked);
};

/** What each step must obey beyond being well formed. */
export const rules: Record<Step, Rule> = {
  what: whatRule,
  units: unitsRule,
  marking: markingRule,
  effect: effectRule,
};
