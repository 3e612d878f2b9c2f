import { keepCertificate } from "../../../certificate-store";
import { readCertificate } from "../../../certificates";
import { lockPoint } from "../../../connection-points/queries";
import type { Tx } from "../../../db";
import { Refusal } from "../../../refusal";
import { newPointOid } from "../connection-point-change/apply";
import type { Joining } from "./apply";
import type { Answers } from "./schema";

const column = (date: string) => new Date(`${date}T00:00:00Z`);

/** Takes the point into use for the service: the one that was chosen, or one that is made now. */
export async function startUsingPoint(tx: Tx, joining: Joining, answers: Answers): Promise<void> {
  const { point, system } = answers;
  if (!point || point.how === "LATER") return;
  const pointId = point.how === "NEW" ? await createPoint(tx, joining, point) : point.pointId;
  await connectTo(tx, joining, pointId, system?.systemId ?? null);
}

/** The organisation uses the point for the service from the day; a use that goes on takes the service along. */
export async function connectTo(tx: Tx, joining: Joining, connectionPointId: string, systemId: string | null) {
  const { organisationId, service, unitOids, effectiveOn } = joining;
  await lockPoint(tx, connectionPointId);
  const isThere = (await tx.connectionPoint.count({ where: { id: connectionPointId, state: "ACTIVE" } })) === 1;
  if (!isThere) throw new Refusal("submission.live-changed");
  const known = await tx.connectionPointUse.findFirst({
    where: { organisationId, connectionPointId, usedUntil: null },
  });
  if (!known) {
    const services = [service];
    const data = { organisationId, connectionPointId, systemId, services, unitOids: [...unitOids] };
    await tx.connectionPointUse.create({ data: { ...data, usedFrom: column(effectiveOn) } });
  } else if (!known.services.includes(service))
    await tx.connectionPointUse.update({
      where: { id: known.id, version: known.version },
      data: {
        services: [...known.services, service].sort(),
        // No unit named stands for all of them.
        unitOids:
          known.unitOids.length === 0 || unitOids.length === 0
            ? []
            : [...new Set([...known.unitOids, ...unitOids])].sort(),
        version: { increment: 1 },
      },
    });
}

type NewPoint = Extract<NonNullable<Answers["point"]>, { how: "NEW" }>;

async function createPoint(tx: Tx, joining: Joining, { how: _, certificate, ...point }: NewPoint): Promise<string> {
  const { organisationId, effectiveOn } = joining;
  const read = certificate ? readCertificate(certificate) : null;
  if (read && !read.ok) throw new Refusal("submission.live-changed");
  const certificateId = read ? await keepCertificate(tx, organisationId, read.certificate) : null;
  const oid = await newPointOid(tx, joining);
  const data = { ...point, organisationId, oid, certificateId, activeFrom: column(effectiveOn) };
  return (await tx.connectionPoint.create({ data, select: { id: true } })).id;
}
