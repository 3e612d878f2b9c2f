import type { FieldIssue } from "../../../action";
import { addDays, type CalendarDate, formatDate, helsinkiDate } from "../../../calendar";
import type { Tx } from "../../../db";
import type { OrganisationKind } from "../../../db/generated/enums";
import { findOrganisation, type OrganisationName } from "../../../organisations/queries";
import { listServicesInUse } from "../../../services/queries";
import { dayProblems } from "../effect";
import type { Asked, Draft } from "../kind";
import { type Situation, type Step, stepOf } from "./schema";

/** How many days before the change renewal requests stop, so that all that are open can be handled (docs/rules.md BR-15). */
export const RENEWAL_DAYS = 8;

const possible: Record<OrganisationKind, readonly Situation[]> = {
  PUBLIC: ["PUBLIC"],
  PRIVATE: ["BUSINESS_ID", "MERGER", "LICENCE_ENDED"],
  PRACTITIONER: ["BUSINESS_ID", "MERGER", "LICENCE_ENDED"],
  PHARMACY: ["BUSINESS_ID", "LICENCE_ENDED"],
  INTERMEDIARY: ["BUSINESS_ID", "MERGER"],
};

/** The situations in which such an organisation can be: public bodies are reorganised in a way of their own (docs/rules.md BR-61). */
export const situationsOf = (kind: OrganisationKind): readonly Situation[] => possible[kind];

type Rule = (tx: Tx, draft: Draft, asked: Asked) => Promise<FieldIssue[]>;

const situationRule: Rule = async (tx, draft, { organisationId, organisationKind }) => {
  const chosen = stepOf(draft, "situation");
  if (!chosen) return [];
  const field = "situation.situation";
  if (!situationsOf(organisationKind).includes(chosen.situation)) return [{ field, code: "chooseOne" }];
  if (chosen.situation === "PUBLIC" || (await listServicesInUse(tx, organisationId)).length > 0) return [];
  return [{ field, code: "organisationChange.noServices" }];
};

/** The organisations with these Business IDs, as far as the portal knows them. */
export async function listSuccessors(tx: Tx, businessIds: readonly string[]): Promise<OrganisationName[]> {
  const found: OrganisationName[] = [];
  for (const businessId of new Set(businessIds)) {
    const organisation = await findOrganisation(tx, businessId);
    if (organisation) found.push(organisation);
  }
  return found;
}

/** What the registers know of a Business ID that goes on with what is ours. */
type Known = { ok: true; hasRow: boolean } | { ok: false; code: string; params?: Record<string, string> };

/** Whether an organisation can go on: it is another one, in the registers, and its entry is in force on the day (BR-62). */
export async function successorOf(
  tx: Tx,
  businessId: string,
  { organisationId, day }: { organisationId: string; day: CalendarDate },
): Promise<Known> {
  const row = await findOrganisation(tx, businessId);
  if (row?.id === organisationId) return { ok: false, code: "organisationChange.ownBusinessId" };
  const entries = await tx.registerEntry.findMany({
    where: { register: { in: ["ORGANISATIONS", "PRACTITIONERS"] }, businessId, unitKind: null },
    select: { endsOn: true, goneAt: true },
  });
  if (!row && entries.length === 0) return { ok: false, code: "organisationChange.unknownSuccessor" };
  const inForce = entries.some(
    ({ endsOn, goneAt }) => !goneAt && (!endsOn || endsOn.toISOString().slice(0, 10) >= day),
  );
  return entries.length === 0 || inForce
    ? { ok: true, hasRow: row !== null }
    : { ok: false, code: "organisationChange.successorEnded" };
}

const dayOf = (draft: Draft, { now }: Asked): CalendarDate => stepOf(draft, "effect")?.effectiveOn ?? helsinkiDate(now);

const successorRule: Rule = async (tx, draft, asked) => {
  const successor = stepOf(draft, "successor");
  if (!successor) return [];
  const field = "successor.businessId";
  const known = await successorOf(tx, successor.businessId, { ...asked, day: dayOf(draft, asked) });
  if (!known.ok) return [{ field, code: known.code }];
  const joins = stepOf(draft, "services")?.joins ?? [];
  return known.hasRow || joins.length === 0 ? [] : [{ field, code: "organisationChange.successorNotYet" }];
};

const effectRule: Rule = async (tx, draft, asked) => {
  const effect = stepOf(draft, "effect");
  if (!effect) return [];
  const { effectiveOn: day, isUrgent } = effect;
  return dayProblems(tx, "ORGANISATION_CHANGE", { field: "effect.effectiveOn", day, isUrgent }, asked);
};

/** Every unit is ours still; one that goes elsewhere is among those that move, and goes to somebody else than the others. */
const unitsRule: Rule = async (tx, draft, asked) => {
  const units = stepOf(draft, "units");
  if (!units) return [];
  const { organisationId } = asked;
  const live = await tx.unit.findMany({ where: { organisationId, endedOn: null }, select: { oid: true } });
  const own = new Set(live.map(({ oid }) => oid));
  const isAll = units.units === "ALL";
  if (!isAll && units.unitOids.some((oid) => !own.has(oid)))
    return [{ field: "units.unitOids", code: "notice.unknownUnit" }];
  const problems: FieldIssue[] = [];
  const seen = new Set<string>();
  for (const [place, row] of units.others.entries()) {
    const at = `units.others.${place}`;
    const moves = own.has(row.unitOid) && (isAll || units.unitOids.includes(row.unitOid)) && !seen.has(row.unitOid);
    if (!moves) problems.push({ field: `${at}.unitOid`, code: "organisationChange.notMoving" });
    seen.add(row.unitOid);
    const known = await successorOf(tx, row.businessId, { organisationId, day: dayOf(draft, asked) });
    if (!known.ok) problems.push({ field: `${at}.businessId`, code: known.code });
  }
  return problems;
};

/** Services in use end; a new Business ID ends them all, because a customership belongs to one Business ID (BR-17). */
const servicesRule: Rule = async (tx, draft, { organisationId }) => {
  const services = stepOf(draft, "services");
  if (!services) return [];
  const used = (await listServicesInUse(tx, organisationId)).map(({ service }) => service);
  if (services.services.some((service) => !used.includes(service)))
    return [{ field: "services.services", code: "systemUse.service" }];
  const left = used.filter((service) => !services.services.includes(service));
  if (stepOf(draft, "situation")?.situation === "BUSINESS_ID" && left.length > 0)
    return [{ field: "services.services", code: "organisationChange.allServices" }];
  return services.joins.some((service) => !services.services.includes(service))
    ? [{ field: "services.joins", code: "organisationChange.joinsWhatEnds" }]
    : [];
};

const renewalsRule: Rule = async (tx, draft, asked) => {
  const renewals = stepOf(draft, "renewals");
  const day = stepOf(draft, "effect")?.effectiveOn;
  if (!renewals || !day) return [];
  const field = "renewals.stopOn";
  if (!renewals.stopOn) {
    const receiving = await countReceiving(tx, asked.organisationId);
    return receiving > 0 ? [{ field, code: "required" }] : [];
  }
  if (renewals.stopOn < helsinkiDate(asked.now)) return [{ field, code: "dateInPast" }];
  return renewals.stopOn > day ? [{ field, code: "dateTooLate", params: { date: formatDate(day) } }] : [];
};

/** How many of the organisation's units receive renewal requests. */
export const countReceiving = (tx: Tx, organisationId: string): Promise<number> =>
  tx.renewalReception.count({ where: { organisationId, isOn: true } });

/** The last day on which renewal requests should be received before a change on this day. */
export const renewalStop = (day: CalendarDate): CalendarDate => addDays(day, -RENEWAL_DAYS);

/** Where nobody goes on, nobody takes the archived data over either. */
const controllerRule: Rule = async (_tx, draft) => {
  const isNobody = stepOf(draft, "situation")?.situation === "LICENCE_ENDED";
  return isNobody && stepOf(draft, "controller")?.archived === "CHANGES"
    ? [{ field: "controller.archived", code: "chooseOne" }]
    : [];
};

const none: Rule = () => Promise.resolve([]);

/** What each step must obey beyond being well formed. */
export const rules: Record<Step, Rule> = {
  situation: situationRule,
  instruction: none,
  successor: successorRule,
  effect: effectRule,
  units: unitsRule,
  services: servicesRule,
  renewals: renewalsRule,
  controller: controllerRule,
  contact: none,
  outcome: none,
};
