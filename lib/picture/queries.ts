import type { Member } from "../auth/actor";
import type { CalendarDate } from "../calendar";
import { listUses } from "../connection-points/queries";
import type { Tx } from "../db";
import type { Environment } from "../db/generated/enums";
import { permits } from "../roles/policy";
import { type UseOfPoint, type UseOfSystem, waysOf } from "./policy";

/**
 * What the organisation is made of as Kanta sees it: its units, and the ways by which they reach services, as far as the
 * actor's roles let them know of systems and points.
 */
export async function viewPicture(tx: Tx, actor: Member, day: CalendarDate) {
  const organisationId = actor.organisation.id;
  const date = new Date(`${day}T00:00:00Z`);
  const units = await tx.unit.findMany({
    where: { organisationId, OR: [{ endedOn: null }, { endedOn: { gt: date } }] },
    select: { oid: true, nameFi: true, nameSv: true },
    orderBy: [{ nameFi: "asc" }, { oid: "asc" }],
  });
  const systems = permits(actor, "systems", "read") ? await systemsUsed(tx, organisationId, date) : [];
  const points = permits(actor, "connection-points", "read") ? await pointsUsed(tx, organisationId) : [];
  return { units, ways: waysOf(points, systems) };
}

const systemsUsed = (tx: Tx, organisationId: string, day: Date): Promise<UseOfSystem[]> =>
  tx.systemUse.findMany({
    where: { organisationId, usedFrom: { lte: day }, OR: [{ usedUntil: null }, { usedUntil: { gte: day } }] },
    select: { unitOid: true, services: true, system: { select: { id: true, name: true, version: true } } },
    orderBy: { id: "asc" },
  });

async function pointsUsed(tx: Tx, organisationId: string): Promise<UseOfPoint[]> {
  const uses = await listUses(tx, organisationId);
  const points = uses.map(({ connectionPointId, point, system, services, unitOids }) => ({
    unitOids,
    services,
    system,
    point: {
      id: connectionPointId,
      name: point?.name ?? "",
      environment: point?.environment ?? "PRODUCTION",
      managerNameFi: point?.managerNameFi ?? "",
      managerNameSv: point?.managerNameSv ?? null,
      isOwn: point?.managerId === organisationId,
    },
  }));
  return points.sort((one, other) => byImportance(one) - byImportance(other));
}

const environments: Environment[] = ["PRODUCTION", "PRODUCTION_LIKE", "CLIENT_TEST"];

/** What is in production comes first. */
const byImportance = ({ point }: UseOfPoint) => environments.indexOf(point.environment);
