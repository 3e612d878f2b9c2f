import type { CalendarDate } from "../calendar";
import type { Tx } from "../db";
import type { KantaService, OrganisationKind } from "../db/generated/enums";

const column = (date: CalendarDate) => new Date(`${date}T00:00:00Z`);

/** Why an organisation may not join a service on a day: a key of the dictionary `joining.ineligible`. */
export type Ineligible = "KIND" | "HEALTH_CARE" | "SOCIAL_CARE" | "IN_USE";

/** What the service asks of the organisation's units on the day; null when such an organisation may not join it. */
export interface Demand {
  needsHealthCare: boolean;
  needsSocialCare: boolean;
}

/** The row of the table that is in force on the day, for one service and one sort of organisation (docs/rules.md BR-46). */
export const demandOf = (
  tx: Tx,
  { service, kind, on }: { service: KantaService; kind: OrganisationKind; on: CalendarDate },
): Promise<Demand | null> =>
  tx.serviceEligibility.findFirst({
    where: {
      service,
      organisationKind: kind,
      validFrom: { lte: column(on) },
      OR: [{ validUntil: null }, { validUntil: { gte: column(on) } }],
    },
    select: { needsHealthCare: true, needsSocialCare: true },
    orderBy: { validFrom: "desc" },
  });

/** The organisation's units of the right care that are in force on the day. */
export const listFittingUnits = (
  tx: Tx,
  organisationId: string,
  { needsHealthCare, needsSocialCare }: Demand,
  on: CalendarDate,
) =>
  tx.unit.findMany({
    where: {
      organisationId,
      AND: [
        { OR: [{ endedOn: null }, { endedOn: { gt: column(on) } }] },
        needsHealthCare ? { isHealthCare: true } : {},
        needsSocialCare ? { isSocialCare: true } : {},
      ],
    },
    select: { oid: true, nameFi: true, nameSv: true, kind: true },
    orderBy: [{ nameFi: "asc" }, { oid: "asc" }],
  });

/** Why the organisation may not join the service on the day; null when it may. */
export async function ineligibleFor(
  tx: Tx,
  {
    organisationId,
    ...asked
  }: { organisationId: string; kind: OrganisationKind; service: KantaService; on: CalendarDate },
): Promise<Ineligible | null> {
  const { service, on } = asked;
  if ((await tx.serviceUse.count({ where: { organisationId, service, state: "ACTIVE" } })) > 0) return "IN_USE";
  const demand = await demandOf(tx, asked);
  if (!demand) return "KIND";
  const { needsHealthCare, needsSocialCare } = demand;
  if (!needsHealthCare && !needsSocialCare) return null;
  if ((await listFittingUnits(tx, organisationId, demand, on)).length > 0) return null;
  return needsHealthCare ? "HEALTH_CARE" : "SOCIAL_CARE";
}

/** The general terms and the description of a service in the versions in force on the day; none where nothing is published. */
export async function listTerms(tx: Tx, service: KantaService, on: CalendarDate) {
  const rows = await tx.termsDocument.findMany({
    where: { validFrom: { lte: column(on) }, OR: [{ service: null }, { service }] },
    orderBy: [{ validFrom: "desc" }, { version: "desc" }],
  });
  const [general, description] = [
    rows.find((row) => row.service === null),
    rows.find((row) => row.service === service),
  ];
  return [general, description].filter((row) => row !== undefined);
}
