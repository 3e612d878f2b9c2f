import { Client } from "pg";
import { type AuditEntry, appendAudit } from "@/lib/audit";
import { type Actor, systemActor } from "@/lib/auth/actor";
import { inScope, type Tx } from "@/lib/db";
import { env } from "@/lib/env";
import type { Cast } from "./cast";

type Line = { actor: Actor; entry: AuditEntry };

/** The audit trail that the demonstration's past would have left, in the order in which it happened. */
export async function seedTrail(cast: Cast): Promise<number> {
  const rows = await inScope(systemActor("seed"), readPast);
  const lines = [
    ...(await linesOfRoles(cast, rows)),
    ...(await linesOfSubmissions(cast, rows)),
    ...(await linesOfChanges(cast, rows)),
  ];
  lines.sort((one, other) => one.entry.at.getTime() - other.entry.at.getTime());
  await makeRoomFrom(lines[0]?.entry.at ?? new Date());
  await inScope(systemActor("seed"), async (tx) => {
    for (const { actor, entry } of lines) await appendAudit(tx, actor, entry);
  });
  return lines.length;
}

type Past = Awaited<ReturnType<typeof readPast>>;

async function readPast(tx: Tx) {
  const organisations = await tx.organisation.findMany({ select: { id: true, businessId: true } });
  return {
    businessIds: new Map(organisations.map(({ id, businessId }) => [id, businessId])),
    grants: await tx.roleGrant.findMany(),
    submissions: await tx.submission.findMany(),
    events: await tx.submissionEvent.findMany(),
    changes: await tx.dataVersion.findMany({
      where: { OR: [{ event: { startsWith: "contact." } }, { event: { in: ["grant.end-set", "grant.revoked"] } }] },
    }),
  };
}

const line = (
  actor: Actor,
  event: string,
  at: Date,
  subject: { id: string; organisationId: string },
  details: AuditEntry["details"] = {},
): Line => ({
  actor,
  entry: {
    event,
    outcome: event.endsWith("looked-at") ? "LOOKED" : "DONE",
    at,
    chains: [subject.organisationId],
    subjectType: event.split(".")[0] ?? null,
    subjectId: subject.id,
    requestId: null,
    details,
  },
});

async function linesOfRoles(cast: Cast, { grants, businessIds }: Past): Promise<Line[]> {
  const lines: Line[] = [];
  for (const grant of grants) {
    const giver = await cast.member(cast.keyOf(grant.offeredById), businessIds.get(grant.organisationId) ?? "");
    const isToOrganisation = grant.receivingOrganisationId !== null;
    lines.push(
      line(giver, isToOrganisation ? "grant.offered-to-organisation" : "grant.offered", grant.offeredAt, grant),
    );
    if (grant.acceptedAt && grant.personId && grant.state === "ACTIVE")
      lines.push(line(await cast.person(cast.keyOf(grant.personId)), "grant.accepted", grant.acceptedAt, grant));
    if (grant.endedAt && grant.state === "WITHDRAWN") lines.push(line(giver, "grant.withdrawn", grant.endedAt, grant));
    if (grant.endedAt && grant.state === "ENDED")
      lines.push(line(systemActor("end-due-grants"), "grant.ended", grant.endedAt, grant));
  }
  return lines;
}

async function linesOfChanges(cast: Cast, { changes, businessIds }: Past): Promise<Line[]> {
  const lines: Line[] = [];
  for (const { event, personId, recordedAt, rowId, organisationId } of changes) {
    if (!event || !personId) continue;
    const actor = await cast.member(cast.keyOf(personId), businessIds.get(organisationId) ?? "");
    lines.push(line(actor, event, recordedAt, { id: rowId, organisationId }));
  }
  return lines;
}

const events: Record<string, string> = {
  submit: "submission.submitted",
  take: "submission.taken",
  return: "submission.returned",
  propose: "submission.proposed",
  approve: "submission.approved",
  reject: "submission.rejected",
  cancel: "submission.cancelled",
  withdraw: "submission.withdrawn",
  apply: "submission.applied",
};

async function linesOfSubmissions(cast: Cast, { submissions, events: steps, businessIds }: Past): Promise<Line[]> {
  const lines: Line[] = [];
  for (const submission of submissions) {
    const drafter = await cast.member(
      cast.keyOf(submission.draftedById),
      businessIds.get(submission.organisationId) ?? "",
    );
    lines.push(line(drafter, "submission.started", submission.createdAt, submission));
    for (const step of steps.filter((one) => one.submissionId === submission.id)) {
      const actor = await actorOf(cast, step, drafter);
      lines.push(line(actor, events[step.event] ?? step.event, step.at, submission));
      const look = new Date(step.at.getTime() - 4 * 60_000);
      if (step.event === "take")
        lines.push(line(actor, "submission.looked-at", look, submission, { reason: submission.reference ?? "" }));
    }
  }
  return lines;
}

function actorOf(cast: Cast, step: Past["events"][number], drafter: Actor): Promise<Actor> | Actor {
  if (step.actorKind === "SYSTEM") return systemActor("apply-submission");
  return step.actorKind === "OFFICER" && step.personId ? cast.officer(cast.keyOf(step.personId)) : drafter;
}

/** The trail is kept in months, and only the owner of the database makes room for one. */
async function makeRoomFrom(first: Date): Promise<void> {
  const client = new Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  try {
    await client.query("SELECT ensure_audit_partitions(18, $1::date)", [first]);
  } finally {
    await client.end();
  }
}
