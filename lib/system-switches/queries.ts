import type { Member } from "../auth/actor";
import { type CalendarDate, formatDate } from "../calendar";
import type { Tx } from "../db";
import type { KantaService } from "../db/generated/enums";
import { kindOf } from "../submissions/kinds";
import type { Opened } from "../submissions/workflow";

interface Switched {
  oldSystemId: string;
  systemId: string;
  services: readonly KantaService[];
  /** A null among them: the whole organisation. */
  unitOids: readonly (string | null)[];
  from: CalendarDate;
}

/**
 * The notice that a switch of systems leads to, as far as it is known: which use of a point it changes (the one with the old
 * system, or the only one), to which system, for which services and units, from when.
 */
export async function draftOfSwitch(tx: Tx, actor: Member, switched: Switched): Promise<Opened> {
  const { oldSystemId, systemId, services, from } = switched;
  const uses = await tx.connectionPointUse.findMany({
    where: { organisationId: actor.organisation.id, usedUntil: null },
    select: { id: true, connectionPointId: true, systemId: true },
    orderBy: { id: "asc" },
  });
  const withOld = uses.filter((use) => use.systemId === oldSystemId);
  const likely = withOld.length > 0 ? withOld : uses;
  const use = likely.length === 1 ? likely[0] : undefined;
  const unitOids = switched.unitOids.filter((oid) => oid !== null);
  const isEverywhere = unitOids.length < switched.unitOids.length;
  const kind = "CONNECTION_POINT_CHANGE";
  const wishes = { change: uses.length > 0 ? "USE_CHANGE" : "USE_START", ...(use && { use: use.id }) };
  const answers = {
    ...kindOf(kind).begin(wishes),
    use: { pointId: use?.connectionPointId ?? "", systemId },
    scope: {
      services: [...services],
      units: isEverywhere ? "ALL" : "CHOSEN",
      unitOids: isEverywhere ? [] : unitOids,
    },
    effect: { effectiveOn: formatDate(from), contactName: actor.name },
  };
  return { kind, kindVersion: kindOf(kind).version, answers };
}
