import { addDays, type CalendarDate } from "../../../calendar";
import { keepCertificate } from "../../../certificate-store";
import { lacksPoint, listPointUsers, lockPoint } from "../../../connection-points/queries";
import type { Prisma, Tx } from "../../../db";
import { Refusal } from "../../../refusal";
import type { Applied } from "../kind";
import { type Before, readBefore } from "./before";
import { storedCertificate } from "./certificate";
import type { Answers, PointDetails } from "./schema";

const column = (date: CalendarDate) => new Date(`${date}T00:00:00Z`);

/** The live data has been changed since the notice was sent: somebody at Kela must look before anything is overwritten. */
const liveChanged = () => new Refusal("submission.live-changed");

/**
 * Writes the notice into the live data, guarded by the version that was compared. A customer that needs a point is never left
 * without one (BR-12): two notices that each left the other's point are applied one after the other, and the second refused.
 */
export async function applyNotice(tx: Tx, submission: Applied, answers: Answers): Promise<void> {
  const { organisationId } = submission;
  await tx.$queryRaw`SELECT id FROM organisation WHERE id = ${organisationId}::uuid FOR UPDATE`;
  const lackedBefore = await lacksPoint(tx, organisationId);
  await write(tx, submission, answers);
  if (!lackedBefore && (await lacksPoint(tx, organisationId))) throw new Refusal("submission.leaves-no-point");
}

async function write(tx: Tx, submission: Applied, answers: Answers): Promise<void> {
  const before = readBefore(submission.before);
  switch (answers.subject.change) {
    case "POINT_NEW":
      return createPoint(tx, submission, answers);
    case "POINT_CHANGE":
      return changePoint(tx, submission, answers, before);
    case "POINT_REMOVE":
      return removePoint(tx, submission, answers, before);
    case "USE_START":
      return startUse(tx, submission, answers);
    case "USE_CHANGE":
      return changeUse(tx, submission, answers, before);
    case "USE_END":
      return endUse(tx, submission, answers, before);
  }
}

async function createPoint(tx: Tx, submission: Applied, { point }: Answers): Promise<void> {
  if (!point) throw liveChanged();
  await tx.connectionPoint.create({
    data: {
      ...pointData(point),
      organisationId: submission.organisationId,
      oid: await newPointOid(tx, submission),
      certificateId: await keepStored(tx, submission),
      activeFrom: column(submission.effectiveOn),
    },
  });
}

/** The organisation's own node and the notice's number: the same notice can never make two points. */
export async function newPointOid(
  tx: Tx,
  { organisationId, reference }: Pick<Applied, "organisationId" | "reference">,
): Promise<string> {
  const { oid, businessId } = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId } });
  const [, year = "0", number = "0"] = reference.split("-");
  return `${oid ?? `1.2.246.10.${Number(businessId.replace("-", ""))}`}.18.10.${Number(year)}.${Number(number)}`;
}

async function changePoint(tx: Tx, submission: Applied, { point, certificate, subject }: Answers, before: Before) {
  if (!point || !subject.pointId || !before.point) throw liveChanged();
  const renewed = certificate?.choice === "NEW" ? { certificateId: await keepStored(tx, submission) } : {};
  const { count } = await tx.connectionPoint.updateMany({
    where: livePoint(submission, subject.pointId, before.point.version),
    data: { ...pointData(point), ...renewed, version: { increment: 1 } },
  });
  if (count !== 1) throw liveChanged();
}

async function removePoint(tx: Tx, submission: Applied, { subject }: Answers, before: Before) {
  if (!subject.pointId || !before.point) throw liveChanged();
  await lockPoint(tx, subject.pointId);
  const users = await listPointUsers(tx, subject.pointId);
  if (users.length > 0) throw new Refusal("submission.point-in-use");
  const { count } = await tx.connectionPoint.updateMany({
    where: livePoint(submission, subject.pointId, before.point.version),
    data: {
      state: "REMOVED",
      removedOn: column(submission.effectiveOn),
      certificateId: null,
      version: { increment: 1 },
    },
  });
  if (count !== 1) throw liveChanged();
}

async function startUse(tx: Tx, submission: Applied, answers: Answers): Promise<void> {
  const { use } = answers;
  if (!use) throw liveChanged();
  const open = { organisationId: submission.organisationId, connectionPointId: use.pointId, usedUntil: null };
  await lockPoint(tx, use.pointId);
  const isThere = (await tx.connectionPoint.count({ where: { id: use.pointId, state: "ACTIVE" } })) === 1;
  if (!isThere || (await tx.connectionPointUse.count({ where: open })) > 0) throw liveChanged();
  await tx.connectionPointUse.create({
    data: {
      organisationId: submission.organisationId,
      connectionPointId: use.pointId,
      ...dataOfUse(answers),
      usedFrom: column(submission.effectiveOn),
    },
  });
}

async function changeUse(tx: Tx, submission: Applied, answers: Answers, before: Before): Promise<void> {
  if (!before.use || !answers.use) throw liveChanged();
  if (before.use.pointId !== answers.use.pointId) {
    await endUse(tx, submission, answers, before);
    return startUse(tx, submission, answers);
  }
  const { count } = await tx.connectionPointUse.updateMany({
    where: liveUse(submission, answers, before.use.version),
    data: { ...dataOfUse(answers), version: { increment: 1 } },
  });
  if (count !== 1) throw liveChanged();
}

/** The day before the change is the last day of use; a use that would begin on the same day has been used for one day. */
async function endUse(tx: Tx, submission: Applied, answers: Answers, before: Before): Promise<void> {
  const use = await tx.connectionPointUse.findFirst({ where: liveUse(submission, answers, before.use?.version ?? 0) });
  if (!use) throw liveChanged();
  const lastDay = Math.max(column(addDays(submission.effectiveOn, -1)).getTime(), use.usedFrom.getTime());
  const { count } = await tx.connectionPointUse.updateMany({
    where: liveUse(submission, answers, use.version),
    data: { usedUntil: new Date(lastDay), version: { increment: 1 } },
  });
  if (count !== 1) throw liveChanged();
}

const livePoint = ({ organisationId }: Applied, id: string, version: number): Prisma.ConnectionPointWhereInput => ({
  id,
  organisationId,
  version,
  state: "ACTIVE",
});

const liveUse = ({ organisationId }: Applied, { subject }: Answers, version: number) =>
  ({ id: subject.useId ?? "", organisationId, version, usedUntil: null }) satisfies Prisma.ConnectionPointUseWhereInput;

const pointData = (point: PointDetails) => ({
  environment: point.environment,
  name: point.name,
  host: point.host,
  port: point.port,
  addresses: point.addresses,
  networkProvider: point.networkProvider,
  partyIdentifier: point.partyIdentifier,
  onCallPhone: point.onCallPhone,
  onCallEmail: point.onCallEmail,
});

const dataOfUse = ({ use, scope }: Answers) => ({
  systemId: use?.systemId ?? null,
  services: scope?.services ?? [],
  unitOids: scope?.unitOids ?? [],
});

/** The stored file becomes one of the organisation's certificates. */
async function keepStored(tx: Tx, { id, organisationId }: Applied): Promise<string> {
  const read = await storedCertificate(tx, id);
  if (!read) throw liveChanged();
  return keepCertificate(tx, organisationId, read);
}
