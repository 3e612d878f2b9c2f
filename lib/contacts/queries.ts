import type { Actor, Member } from "../auth/actor";
import { type CalendarDate, startOfDay } from "../calendar";
import type { Prisma, Tx } from "../db";
import type { AddressKind, Role } from "../db/generated/enums";
import { listDerivedMainUsers, listGrants } from "../roles/queries";
import { isRowId } from "../roles/schema";
import { listServicesInUse } from "../services/queries";
import { type ContactTask, contactTasks, isSamePerson, may, visibleAddresses, visibleTo } from "./policy";
import { addressKinds, contactFunctions } from "./schema";

const fields = {
  id: true,
  organisationId: true,
  function: true,
  name: true,
  title: true,
  phone: true,
  email: true,
  language: true,
  services: true,
  validFrom: true,
  validUntil: true,
  version: true,
} as const satisfies Prisma.ContactPersonSelect;

type ContactRow = Prisma.ContactPersonGetPayload<{ select: typeof fields }>;

/** One contact person as pages and doors see it. */
export type Contact = Omit<ContactRow, "validFrom" | "validUntil"> & {
  validFrom: CalendarDate;
  validUntil: CalendarDate | null;
};

const dayOf = (date: Date): CalendarDate => date.toISOString().slice(0, 10);

const contactOf = ({ validFrom, validUntil, ...row }: ContactRow): Contact => ({
  ...row,
  validFrom: dayOf(validFrom),
  validUntil: validUntil && dayOf(validUntil),
});

/** One contact person that the actor may know of; null for what is not an id, too. */
export async function findContact(tx: Tx, actor: Actor, id: string): Promise<Contact | null> {
  if (!isRowId(id)) return null;
  const row = await tx.contactPerson.findFirst({ where: { AND: [visibleTo(actor), { id }] }, select: fields });
  return row && contactOf(row);
}

/** The contact persons who are in force on the day or will be later, by name. */
export async function listContacts(
  tx: Tx,
  actor: Actor,
  organisationId: string,
  day: CalendarDate,
): Promise<Contact[]> {
  const stays: Prisma.ContactPersonWhereInput = {
    OR: [{ validUntil: null }, { validUntil: { gte: new Date(`${day}T00:00:00Z`) } }],
  };
  const rows = await tx.contactPerson.findMany({
    where: { AND: [visibleTo(actor), { organisationId }, stays] },
    select: fields,
    orderBy: [{ function: "asc" }, { name: "asc" }, { id: "asc" }],
  });
  return rows.map(contactOf);
}

const pageLength = 25;

/** Those whose last day was before this one, the latest first; `after` is the last id of the page before. */
export async function listPastContacts(
  tx: Tx,
  actor: Actor,
  { organisationId, day, after }: { organisationId: string; day: CalendarDate; after?: string },
): Promise<{ contacts: Contact[]; total: number; next: string | null }> {
  const where: Prisma.ContactPersonWhereInput = {
    AND: [visibleTo(actor), { organisationId, validUntil: { lt: new Date(`${day}T00:00:00Z`) } }],
  };
  const total = await tx.contactPerson.count({ where });
  const rows = await tx.contactPerson.findMany({
    where,
    select: fields,
    orderBy: [{ validUntil: "desc" }, { id: "desc" }],
    take: pageLength + 1,
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
  });
  const contacts = rows.slice(0, pageLength).map(contactOf);
  return { contacts, total, next: rows.length > pageLength ? (contacts.at(-1)?.id ?? null) : null };
}

const addressSelect = {
  id: true,
  organisationId: true,
  kind: true,
  recipient: true,
  street: true,
  postalCode: true,
  postOffice: true,
  eInvoiceAddress: true,
  eInvoiceOperator: true,
  reference: true,
  version: true,
} as const satisfies Prisma.AddressSelect;

/** One address as pages and doors see it. */
export type ContactAddress = Prisma.AddressGetPayload<{ select: typeof addressSelect }>;

/** The addresses that the actor may know of, in their usual order. */
export async function listAddresses(tx: Tx, actor: Actor, organisationId: string): Promise<ContactAddress[]> {
  const rows = await tx.address.findMany({
    where: { AND: [visibleAddresses(actor), { organisationId }] },
    select: addressSelect,
  });
  return rows.sort((one, other) => addressKinds.indexOf(one.kind) - addressKinds.indexOf(other.kind));
}

/** The organisation's address of this kind; null while there is none. */
export const findAddress = (
  tx: Tx,
  actor: Actor,
  { organisationId, kind }: { organisationId: string; kind: AddressKind },
): Promise<ContactAddress | null> =>
  tx.address.findFirst({
    where: { AND: [visibleAddresses(actor), { organisationId, kind }] },
    select: addressSelect,
  });

/** A role in force with the name, and as far as the actor may see it the address, of whoever holds it. */
export interface RoleHolder {
  role: Role;
  name: string;
  email: string | null;
}

/** Who held which role on the day, as far as the actor may know. Main users by register or mandate are known for today only. */
export async function listRoleHolders(
  tx: Tx,
  actor: Member,
  day: CalendarDate,
  { isPast }: { isPast: boolean },
): Promise<RoleHolder[]> {
  const grants = await listGrants(tx, actor);
  const granted = grants
    .filter(({ state, endsOn }) => state === "ACTIVE" && (!endsOn || endsOn >= day))
    .flatMap(({ role, receivingOrganisationId, namedPersons, holderName, acceptedName, holderEmail }) =>
      receivingOrganisationId
        ? namedPersons
            .filter((one) => one.state === "ACTIVE")
            .map(({ name, email }) => ({ role, name, email: email || null }))
        : [{ role, name: acceptedName ?? holderName, email: holderEmail }],
    );
  const derived = isPast ? [] : await listDerivedMainUsers(tx, actor, startOfDay(day));
  return [...granted, ...derived.map(({ name }) => ({ role: "MAIN_USER" as const, name, email: null }))];
}

/** The roles that a contact person holds besides, told by e-mail address or name (docs/rules.md BR-06). */
const rolesBeside = (contact: { name: string; email: string }, holders: readonly RoleHolder[]): Role[] => [
  ...new Set(holders.filter((holder) => isSamePerson(contact, holder)).map(({ role }) => role)),
];

/** What the same person does besides: roles in force, and other functions among these contact persons. */
export const dutiesOf = (contact: Contact, others: readonly Contact[], holders: readonly RoleHolder[]) => ({
  roles: rolesBeside(contact, holders),
  functions: contactFunctions.filter((wanted) =>
    others.some((one) => one.function === wanted && wanted !== contact.function && isSamePerson(one, contact)),
  ),
});

/** What the organisation should mend about its contact persons, as far as the actor may mend it. */
export async function listContactTasks(tx: Tx, actor: Member, today: CalendarDate): Promise<ContactTask[]> {
  const { id: organisationId, kind, isCustomer } = actor.organisation;
  const contacts = await listContacts(tx, actor, organisationId, today);
  const uses = await listServicesInUse(tx, organisationId);
  const services = uses.filter(({ state }) => state === "ACTIVE").map(({ service }) => service);
  return contactTasks({ kind, isCustomer, services, contacts }, today).filter(({ function: wanted }) =>
    wanted ? may.add(actor, { organisationId }, { function: wanted }) : may.keepAll(actor),
  );
}
