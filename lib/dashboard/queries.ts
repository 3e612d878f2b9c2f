import type { Member } from "../auth/actor";
import { addDays, type CalendarDate, helsinkiDate, orderBy } from "../calendar";
import { type Deadline, listDeadlines } from "../calendar-feeds/queries";
import { listCertificateTasks } from "../certificate-board/queries";
import { lacksActivePoint, listIdlePoints } from "../connection-points/queries";
import { listContactTasks } from "../contacts/queries";
import type { Tx } from "../db";
import { may as mayAboutFindings } from "../findings/policy";
import { listOpenFindings } from "../findings/queries";
import { may as mayAboutRenewals } from "../renewals/policy";
import { countReceptionTasks } from "../renewals/queries";
import { may as mayAboutRoles, permits, roleWarnings } from "../roles/policy";
import { heldRoles, listDerivedMainUsers, listGrants } from "../roles/queries";
import { may as mayAboutSubmissions, visibleTo as visibleSubmissions } from "../submissions/policy";
import { listSystemTasks } from "../systems/queries";
import { mostUrgentFirst, type Task } from "./policy";

/** How far ahead the start page looks. */
export const daysAhead = 90;

const dateOf = (date: Date): CalendarDate => date.toISOString().slice(0, 10);
const columnDate = (date: CalendarDate) => new Date(`${date}T00:00:00Z`);

/** Days on which nothing may take effect. */
export interface Freeze {
  id: string;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  reasons: { fi: string; sv: string; en: string };
}

/**
 * What waits for the actor, as far as they may do it, the most urgent first; and the dates of the next 90 days, as far as their
 * roles let them know of them.
 */
export async function viewDashboard(tx: Tx, actor: Member, now: Date) {
  const today = helsinkiDate(now);
  const tasks = mostUrgentFirst([
    ...(await submissionTasks(tx, actor)),
    ...(await technicalTasks(tx, actor, today)),
    ...(await registerTasks(tx, actor)),
    ...(await renewalTasks(tx, actor)),
    ...(await listContactTasks(tx, actor, today)).map(
      (task): Task => ({ kind: "contact", task, dueOn: task.endsOn ?? null }),
    ),
    ...(await roleTasks(tx, actor, now)),
  ]);
  return { tasks, ...(await comingDates(tx, actor, today)) };
}

async function submissionTasks(tx: Tx, actor: Member): Promise<Task[]> {
  const rows = await tx.submission.findMany({
    where: { AND: [visibleSubmissions(actor), { status: { in: ["RETURNED", "DRAFT"] } }] },
    select: {
      id: true,
      organisationId: true,
      reference: true,
      kind: true,
      status: true,
      answerBy: true,
      savedAt: true,
      returns: { select: { round: true } },
    },
    orderBy: { savedAt: "desc" },
    take: 50,
  });
  return rows
    .filter((row) => mayAboutSubmissions.save(actor, row))
    .map(({ id, reference, kind, status, answerBy, savedAt, returns }): Task => {
      if (status === "DRAFT") return { kind: "draft", dueOn: null, id, submission: kind, savedAt };
      const round = Math.max(0, ...returns.map((one) => one.round));
      const fields = returns.filter((one) => one.round === round).length;
      return { kind: "returned", dueOn: answerBy && dateOf(answerBy), id, reference: reference ?? "", fields };
    });
}

/** A certificate's date is the one by which its successor must be ordered (BR-13a), which the manager of the point does. */
async function technicalTasks(tx: Tx, actor: Member, today: CalendarDate): Promise<Task[]> {
  const tasks: Task[] = [];
  if (permits(actor, "connection-points", "draft")) {
    if (await lacksActivePoint(tx, actor)) tasks.push({ kind: "no-point", dueOn: today });
    for (const one of await listCertificateTasks(tx, actor, today))
      tasks.push({ kind: "certificate", dueOn: one.own ? orderBy(one.endsOn) : one.endsOn, ...one });
    for (const { id, name } of await listIdlePoints(tx, actor.organisation.id))
      tasks.push({ kind: "idle-point", dueOn: null, id, name });
  }
  if (permits(actor, "systems", "write"))
    for (const { endsOn, ...one } of await listSystemTasks(tx, actor, today))
      tasks.push({ kind: "system", dueOn: endsOn, ...one });
  return tasks;
}

async function registerTasks(tx: Tx, actor: Member): Promise<Task[]> {
  if (!mayAboutFindings.answer(actor, { organisationId: actor.organisation.id })) return [];
  const findings = await listOpenFindings(tx, actor);
  return findings
    .filter(({ state }) => state === "OPEN")
    .map(({ id, kind, name }): Task => ({ kind: "finding", dueOn: null, id, finding: kind, name }));
}

/** What is left to do about renewal requests: contradictions of the two registers, and what THL waits to be told. */
async function renewalTasks(tx: Tx, actor: Member): Promise<Task[]> {
  if (!mayAboutRenewals.confirmNotice(actor, { organisationId: actor.organisation.id })) return [];
  const { conflicts, notices, noticeDueSince } = await countReceptionTasks(tx, actor.organisation.id);
  return [
    ...(conflicts > 0 ? [{ kind: "renewal-conflict", dueOn: null, count: conflicts } as const] : []),
    ...(notices > 0 ? [{ kind: "renewal-notice", dueOn: noticeDueSince, count: notices } as const] : []),
  ];
}

async function roleTasks(tx: Tx, actor: Member, now: Date): Promise<Task[]> {
  if (!mayAboutRoles.offer(actor, { organisationId: actor.organisation.id })) return [];
  const grants = await listGrants(tx, actor);
  const derived = await listDerivedMainUsers(tx, actor, now);
  const received = await tx.roleGrant.count({
    where: { receivingOrganisationId: actor.organisation.id, state: "OFFERED" },
  });
  return [
    ...grants
      .filter(({ state }) => state === "AWAITING_CONFIRMATION")
      .map(
        ({ id, acceptedName, holderName }): Task => ({
          kind: "confirm",
          dueOn: null,
          id,
          name: acceptedName ?? holderName,
        }),
      ),
    ...(received > 0 ? [{ kind: "received", dueOn: null } as const] : []),
    ...roleWarnings(actor.organisation.kind, heldRoles(grants, derived, now)).map(
      (warning): Task => ({ kind: "role-warning", dueOn: null, warning }),
    ),
  ];
}

async function comingDates(tx: Tx, actor: Member, today: CalendarDate) {
  const horizon = addDays(today, daysAhead);
  const deadlines: Deadline[] = (await listDeadlines(tx, actor, today)).filter(
    ({ on }) => on >= today && on <= horizon,
  );
  const rows = await tx.changeFreeze.findMany({
    where: { startsOn: { lte: columnDate(horizon) }, endsOn: { gte: columnDate(today) } },
    orderBy: { startsOn: "asc" },
  });
  const freezes = rows.map(
    ({ id, startsOn, endsOn, reasonFi, reasonSv, reasonEn }): Freeze => ({
      id,
      startsOn: dateOf(startsOn),
      endsOn: dateOf(endsOn),
      reasons: { fi: reasonFi, sv: reasonSv, en: reasonEn },
    }),
  );
  return { deadlines, freezes };
}

export type Dashboard = Awaited<ReturnType<typeof viewDashboard>>;
