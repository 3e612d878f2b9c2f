import type { CalendarDate } from "../../../calendar";
import type { Tx } from "../../../db";
import type { KantaService } from "../../../db/generated/enums";
import { demandOf, ineligibleFor, listFittingUnits } from "../../../eligibility/queries";
import { Refusal } from "../../../refusal";
import { markingOf } from "../../../renewals/queries";
import { setOn } from "../../../renewals/workflow";
import { mayBeTakenIntoUse, systemsInUse } from "../../../systems/queries";
import type { Applied } from "../kind";
import { joinTogether } from "./co-joiners";
import { keepCommitment } from "./commitment";
import { startUsingPoint } from "./point";
import type { Answers } from "./schema";

const column = (date: CalendarDate) => new Date(`${date}T00:00:00Z`);

/** Something that the application rests on is no longer so: somebody at Kela must look before anything is written. */
const liveChanged = () => new Refusal("submission.live-changed");

/** What the parts of the application work with. */
export interface Joining extends Applied {
  service: KantaService;
  /** The units that it covers; none named stands for all of the organisation's. */
  unitOids: readonly string[];
}

/**
 * Makes the customership, the commitment and the use of the service, with everything that was applied for (docs/rules.md
 * BR-52). Before this nothing of it exists. Refuses when the service is in use by now, when the organisation or a unit no
 * longer is what may join, and when the system or the point has gone.
 */
export async function applyJoining(tx: Tx, submission: Applied, answers: Answers): Promise<void> {
  const { organisationId } = submission;
  await tx.$queryRaw`SELECT id FROM organisation WHERE id = ${organisationId}::uuid FOR UPDATE`;
  const joining = await stillPossible(tx, submission, answers);
  await makeCustomer(tx, joining);
  await keepCommitment(tx, joining, answers);
  await startService(tx, joining, answers);
  if (answers.system) await startUsingSystem(tx, joining, answers.system.systemId);
  await startUsingPoint(tx, joining, answers);
  await joinTogether(tx, joining, answers);
  await keepContacts(tx, joining, answers);
  await keepBilling(tx, joining, answers);
  await keepPlan(tx, joining, answers);
  await receiveRenewals(tx, joining, answers);
}

async function stillPossible(tx: Tx, submission: Applied, answers: Answers): Promise<Joining> {
  const { organisationId, effectiveOn: on } = submission;
  const { service } = answers.service;
  const { kind } = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { kind: true } });
  if (await ineligibleFor(tx, { organisationId, kind, service, on })) throw liveChanged();
  const demand = await demandOf(tx, { service, kind, on });
  const unitOids = answers.units?.unitOids ?? [];
  const fitting = demand ? await listFittingUnits(tx, organisationId, demand, on) : [];
  if (unitOids.some((oid) => !fitting.some((unit) => unit.oid === oid))) throw liveChanged();
  if (answers.system) await systemStillFits(tx, organisationId, answers.system.systemId, on);
  return { ...submission, service, unitOids };
}

async function systemStillFits(tx: Tx, organisationId: string, id: string, on: CalendarDate): Promise<void> {
  const system = await tx.informationSystem.findUnique({ where: { id } });
  if (!system) throw liveChanged();
  if (!mayBeTakenIntoUse(system, on) && !(await systemsInUse(tx, organisationId)).has(id)) throw liveChanged();
}

/** Whoever comes back after an ended customership is a customer since the new beginning. */
async function makeCustomer(tx: Tx, { organisationId, effectiveOn }: Joining): Promise<void> {
  const { isCustomer, customerUntil, customerSince } = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
  });
  const goesOn =
    isCustomer && customerSince !== null && (customerUntil === null || customerUntil >= column(effectiveOn));
  await tx.organisation.update({
    where: { id: organisationId },
    data: { isCustomer: true, customerUntil: null, ...(!goesOn && { customerSince: column(effectiveOn) }) },
  });
}

async function startService(tx: Tx, { organisationId, service, effectiveOn }: Joining, { model }: Answers) {
  const joiningModel = model && model.model !== "DIRECT" ? ("JOINT" as const) : ("DIRECT" as const);
  const data = { state: "ACTIVE" as const, startedOn: column(effectiveOn), joiningModel };
  const begun = await tx.serviceUse.updateMany({ where: { organisationId, service, state: "JOINING" }, data });
  if (begun.count === 0) await tx.serviceUse.create({ data: { organisationId, service, ...data } });
}

/** One use for the whole organisation, or one for each unit chosen; a use that goes on takes the service with it. */
async function startUsingSystem(tx: Tx, joining: Joining, systemId: string): Promise<void> {
  const { organisationId, service, effectiveOn } = joining;
  const open = { organisationId, systemId, OR: [{ usedUntil: null }, { usedUntil: { gte: column(effectiveOn) } }] };
  for (const unitOid of joining.unitOids.length > 0 ? joining.unitOids : [null]) {
    const known = await tx.systemUse.findFirst({ where: { ...open, unitOid } });
    if (!known)
      await tx.systemUse.create({
        data: { organisationId, systemId, unitOid, services: [service], usedFrom: column(effectiveOn) },
      });
    else if (!known.services.includes(service))
      await tx.systemUse.update({
        where: { id: known.id, version: known.version },
        data: { services: [...known.services, service].sort(), version: { increment: 1 } },
      });
  }
}

async function keepContacts(tx: Tx, { organisationId, service, effectiveOn }: Joining, { contacts }: Answers) {
  const from = column(effectiveOn);
  for (const { services: _, ...person } of contacts.people.map((row) => ({ ...row, services: [service] }))) {
    const known = await tx.contactPerson.findFirst({
      where: {
        organisationId,
        function: person.function,
        email: { equals: person.email, mode: "insensitive" },
        OR: [{ validUntil: null }, { validUntil: { gte: from } }],
      },
    });
    if (!known)
      await tx.contactPerson.create({ data: { ...person, organisationId, services: [service], validFrom: from } });
    else if (known.services.length > 0 && !known.services.includes(service))
      await tx.contactPerson.update({
        where: { id: known.id, version: known.version },
        data: { services: [...known.services, service].sort(), version: { increment: 1 } },
      });
  }
}

async function keepBilling(tx: Tx, { organisationId }: Joining, { billing }: Answers): Promise<void> {
  const { by, ...data } = billing;
  const kind = by === "E_INVOICE" ? "E_INVOICE" : "BILLING";
  await tx.address.upsert({
    where: { organisationId_kind: { organisationId, kind } },
    create: { organisationId, kind, ...data },
    update: { ...data, version: { increment: 1 } },
  });
}

async function keepPlan(tx: Tx, { organisationId }: Joining, { plan }: Answers): Promise<void> {
  const data = { approvedOn: column(plan.approvedOn), approvedBy: plan.approvedBy };
  await tx.dataSecurityPlan.upsert({
    where: { organisationId },
    create: { organisationId, ...data },
    update: { ...data, version: { increment: 1 } },
  });
}

/** A practitioner has no units and receives under the own OID. */
async function receiveRenewals(tx: Tx, { organisationId, effectiveOn }: Joining, answers: Answers): Promise<void> {
  if (answers.renewals?.reception !== "ON") return;
  const { oid } = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { oid: true } });
  const chosen = answers.units ? answers.renewals.unitOids : oid ? [oid] : [];
  const day = effectiveOn;
  await setOn(tx, { organisationId, unitOids: chosen, day });
  for (const unitOid of chosen) {
    const { value, source, on, note } = await markingOf(tx, unitOid, day);
    await tx.renewalReception.update({
      where: { organisationId_unitOid: { organisationId, unitOid } },
      data: { marking: value, markingSource: source, markingOn: on && column(on), markingNote: note },
    });
  }
}
