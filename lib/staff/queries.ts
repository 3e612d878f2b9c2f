import type { Actor } from "../auth/actor";
import type { CalendarDate } from "../calendar";
import type { Prisma, Tx } from "../db";
import type { KantaService } from "../db/generated/enums";
import { servicesMeant } from "../i18n/service-names";
import { containing } from "../paging";
import { visibleTo } from "./policy";

const pageSize = 25;
const latest = 20;

/** What officers look for: a part of a name, a Business ID or an OID, or a service by its present or former name; and one service. */
export interface CustomerSearch {
  q?: string;
  service?: KantaService;
}

const usesOneOf = (services: KantaService[]): Prisma.OrganisationWhereInput => ({
  serviceUses: { some: { service: { in: services }, state: { not: "ENDED" } } },
});

const matching = (actor: Actor, { q = "", service }: CustomerSearch): Prisma.OrganisationWhereInput => {
  const like = containing(q);
  const meant = servicesMeant(q);
  const named: Prisma.OrganisationWhereInput[] = [
    { nameFi: like },
    { nameSv: like },
    { businessId: like },
    { oid: like },
    ...(meant.length > 0 ? [usesOneOf(meant)] : []),
  ];
  return { AND: [visibleTo(actor), q ? { OR: named } : {}, service ? usesOneOf([service]) : {}] };
};

/** The customers by name; `after` is the id of the last row seen. */
export async function listCustomers(tx: Tx, actor: Actor, { after, ...search }: CustomerSearch & { after?: string }) {
  const rows = await tx.organisation.findMany({
    where: matching(actor, search),
    orderBy: [{ nameFi: "asc" }, { id: "asc" }],
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    take: pageSize + 1,
    select: {
      id: true,
      businessId: true,
      oid: true,
      nameFi: true,
      nameSv: true,
      kind: true,
      isCustomer: true,
      customerSince: true,
    },
  });
  return { customers: rows.slice(0, pageSize), next: rows.length > pageSize ? rows[pageSize - 1]?.id : undefined };
}

export const countCustomers = (tx: Tx, actor: Actor, search: CustomerSearch): Promise<number> =>
  tx.organisation.count({ where: matching(actor, search) });

/** Only that the customer exists and what it is called: not yet a look at its data. */
export const findCustomerName = (tx: Tx, actor: Actor, businessId: string) =>
  tx.organisation.findFirst({
    where: { AND: [visibleTo(actor), { businessId }] },
    select: { id: true, businessId: true, nameFi: true, nameSv: true },
  });

/** A customer as an officer looks at it: register data, points, roles in force, the latest submissions. */
export function findCustomer(tx: Tx, actor: Actor, businessId: string, today: CalendarDate) {
  const notEnded = { OR: [{ endsOn: null }, { endsOn: { gte: new Date(`${today}T00:00:00Z`) } }] };
  return tx.organisation.findFirst({
    where: { AND: [visibleTo(actor), { businessId }] },
    include: {
      _count: { select: { units: { where: { endedOn: null } } } },
      connectionPoints: {
        where: { state: "ACTIVE" },
        orderBy: { name: "asc" },
        select: { id: true, name: true, environment: true, host: true, certificate: { select: { validTo: true } } },
      },
      grants: {
        where: { state: "ACTIVE", ...notEnded },
        orderBy: [{ role: "asc" }, { holderName: "asc" }],
        select: { id: true, role: true, holderName: true, acceptedName: true },
      },
      submissions: {
        where: { reference: { not: null } },
        orderBy: { submittedAt: "desc" },
        take: latest,
        select: { id: true, reference: true, kind: true, status: true, submittedAt: true },
      },
    },
  });
}
