import type { Member } from "../auth/actor";
import { addDays, type CalendarDate, helsinkiDate } from "../calendar";
import { visibleTo as visiblePoints } from "../connection-points/policy";
import type { Tx } from "../db";
import { permits, visibleTo as visibleGrants } from "../roles/policy";
import { visibleTo as visibleSubmissions } from "../submissions/policy";

/** How far ahead the start page looks. */
const daysAhead = 90;

const dateOf = (date: Date): CalendarDate => date.toISOString().slice(0, 10);
const columnDate = (date: CalendarDate) => new Date(`${date}T00:00:00Z`);

/**
 * Everything that waits for the organisation or comes within 90 days, as far as the actor's roles let them know of it, in four
 * reads. Certificates that have ended already are among those that end: they wait longest.
 */
export async function viewDashboard(tx: Tx, actor: Member, today: CalendarDate) {
  const organisationId = actor.organisation.id;
  const horizon = addDays(today, daysAhead);
  const submissions = await tx.submission.findMany({
    where: {
      AND: [
        visibleSubmissions(actor),
        {
          OR: [
            { status: { in: ["RETURNED", "DRAFT"] } },
            { status: "SCHEDULED", effectiveOn: { lte: columnDate(horizon) } },
          ],
        },
      ],
    },
    select: {
      id: true,
      reference: true,
      kind: true,
      status: true,
      effectiveOn: true,
      answerBy: true,
      savedAt: true,
      returns: { select: { round: true } },
    },
    orderBy: { savedAt: "desc" },
    take: 50,
  });
  const points = await tx.connectionPoint.findMany({
    where: {
      AND: [
        visiblePoints(actor),
        { state: "ACTIVE", certificate: { validTo: { lt: new Date(`${horizon}T23:59:59Z`) } } },
      ],
    },
    select: { id: true, host: true, environment: true, certificate: { select: { validTo: true } } },
    orderBy: { certificate: { validTo: "asc" } },
    take: 50,
  });
  const isMainUser = permits(actor, "roles", "administer");
  const grants = await tx.roleGrant.findMany({
    where: {
      AND: [
        visibleGrants(actor),
        { organisationId },
        {
          OR: [
            ...(isMainUser ? [{ state: "AWAITING_CONFIRMATION" as const }] : []),
            { state: "ACTIVE", endsOn: { gte: columnDate(today), lte: columnDate(horizon) } },
          ],
        },
      ],
    },
    select: { id: true, state: true, role: true, holderName: true, acceptedName: true, endsOn: true },
    orderBy: { endsOn: "asc" },
    take: 50,
  });
  const received = isMainUser
    ? await tx.roleGrant.count({ where: { receivingOrganisationId: organisationId, state: "OFFERED" } })
    : 0;
  return {
    returned: submissions
      .filter(({ status }) => status === "RETURNED")
      .map(({ returns, answerBy, ...rest }) => {
        const round = Math.max(0, ...returns.map((one) => one.round));
        return {
          ...rest,
          answerBy: answerBy && dateOf(answerBy),
          fields: returns.filter((one) => one.round === round).length,
        };
      }),
    drafts: submissions.filter(({ status }) => status === "DRAFT"),
    scheduled: submissions
      .filter(({ status }) => status === "SCHEDULED")
      .map(({ id, reference, effectiveOn }) => ({
        id,
        reference,
        effectiveOn: effectiveOn ? dateOf(effectiveOn) : today,
      })),
    certificates: points.flatMap(({ id, host, certificate }) =>
      certificate ? [{ id, host, endsOn: helsinkiDate(certificate.validTo) }] : [],
    ),
    awaiting: grants.filter(({ state }) => state === "AWAITING_CONFIRMATION"),
    ending: grants.flatMap(({ id, role, holderName, acceptedName, endsOn }) =>
      endsOn ? [{ id, role, name: acceptedName ?? holderName, endsOn: dateOf(endsOn) }] : [],
    ),
    received,
  };
}

export type Dashboard = Awaited<ReturnType<typeof viewDashboard>>;
