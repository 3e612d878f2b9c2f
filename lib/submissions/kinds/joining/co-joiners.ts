import type { Tx } from "../../../db";
import type { KantaService } from "../../../db/generated/enums";
import { enterFromRegister } from "../../../reconciliation/workflow";
import { Refusal } from "../../../refusal";
import type { Joining } from "./apply";
import { connectTo } from "./point";
import type { Answers } from "./schema";

const column = (date: string) => new Date(`${date}T00:00:00Z`);

/**
 * Joint joining (docs/rules.md BR-47): the co-joiners whom the registers know become customers with their main joiner, and use
 * its point; whoever applies as a co-joiner itself is bound to a main joiner that uses the service.
 */
export async function joinTogether(tx: Tx, joining: Joining, { model }: Answers): Promise<void> {
  if (model?.model === "JOINT_CO") return joinMain(tx, joining, model.mainJoiner);
  if (model?.model !== "JOINT_MAIN") return;
  for (const { businessId } of model.coJoiners) {
    const co =
      (await tx.organisation.findUnique({ where: { businessId }, select: { id: true } })) ??
      (await enterFromRegister(tx, businessId, joining.now));
    if (co) await bind(tx, { ...joining, organisationId: co.id, unitOids: [] }, joining.organisationId);
  }
}

async function joinMain(tx: Tx, joining: Joining, businessId: string): Promise<void> {
  const { service } = joining;
  const main = await tx.organisation.findUnique({ where: { businessId }, select: { id: true } });
  const isUsing = main && (await tx.serviceUse.count({ where: { organisationId: main.id, service, state: "ACTIVE" } }));
  if (!main || !isUsing) throw new Refusal("submission.live-changed");
  await bind(tx, joining, main.id);
}

/** The co-joiner's use of the service, and of the points through which its main joiner uses it. */
async function bind(tx: Tx, co: Joining, mainJoinerId: string): Promise<void> {
  const { organisationId, service, effectiveOn } = co;
  const from = column(effectiveOn);
  await tx.$queryRaw`SELECT id FROM organisation WHERE id = ${organisationId}::uuid FOR UPDATE`;
  const known = await tx.serviceUse.findFirst({ where: { organisationId, service, state: { not: "ENDED" } } });
  const joint = { joiningModel: "JOINT" as const, mainJoinerId };
  if (known?.mainJoinerId === null && known.joiningModel === "DIRECT" && known.state === "ACTIVE") return;
  if (known) {
    const data = { ...joint, state: "ACTIVE" as const, startedOn: known.startedOn ?? from };
    await tx.serviceUse.update({ where: { id: known.id }, data });
  } else await tx.serviceUse.create({ data: { organisationId, service, state: "ACTIVE", startedOn: from, ...joint } });
  const { isCustomer } = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId } });
  if (!isCustomer)
    await tx.organisation.update({ where: { id: organisationId }, data: { isCustomer: true, customerSince: from } });
  for (const { connectionPointId, systemId } of await pointsOf(tx, mainJoinerId, service))
    await connectTo(tx, co, connectionPointId, systemId);
}

const pointsOf = (tx: Tx, organisationId: string, service: KantaService) =>
  tx.connectionPointUse.findMany({
    where: { organisationId, usedUntil: null, services: { has: service }, connectionPoint: { state: "ACTIVE" } },
    select: { connectionPointId: true, systemId: true },
  });
