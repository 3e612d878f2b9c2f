import type { Actor, Member } from "../auth/actor";
import { addDays, type CalendarDate } from "../calendar";
import type { Prisma } from "../db";
import type { AddressKind, ContactFunction, KantaService, OrganisationKind, Role } from "../db/generated/enums";
import { permits } from "../roles/policy";
import { contactFunctions } from "./schema";

/** Whose role is a function's own keeps that function's contact persons, and no others. */
const ownFunctions: Partial<Record<Role, ContactFunction>> = {
  DATA_PROTECTION_OFFICER: "DATA_PROTECTION",
  ARCHIVIST: "ARCHIVE",
};

const isBilling = (what: ContactFunction | AddressKind) => what === "BILLING" || what === "E_INVOICE";

/** The contact persons that an actor may know of: those for billing only where the function `billing` is open. */
export function visibleTo(actor: Actor): Prisma.ContactPersonWhereInput {
  if (actor.kind === "SYSTEM" || actor.kind === "OFFICER") return {};
  if (actor.kind !== "MEMBER" || !permits(actor, "contacts", "read")) return { id: { in: [] } };
  const own = { organisationId: actor.organisation.id };
  return permits(actor, "billing", "read") ? own : { ...own, function: { not: "BILLING" } };
}

/** The addresses that an actor may know of, by the same rule. */
export function visibleAddresses(actor: Actor): Prisma.AddressWhereInput {
  if (actor.kind === "SYSTEM" || actor.kind === "OFFICER") return {};
  if (actor.kind !== "MEMBER" || !permits(actor, "contacts", "read")) return { id: { in: [] } };
  const own = { organisationId: actor.organisation.id };
  return permits(actor, "billing", "read") ? own : { ...own, kind: { notIn: ["BILLING", "E_INVOICE"] } };
}

const isOwn = (actor: Actor, { organisationId }: { organisationId: string }): actor is Member =>
  actor.kind === "MEMBER" && actor.organisation.id === organisationId;

/** Whether the actor keeps the contact persons of this function in the own organisation. */
function keeps(actor: Member, wanted: ContactFunction): boolean {
  const isTheirs = actor.roles.some((role) => ownFunctions[role] === wanted);
  if (isTheirs && permits(actor, "contacts", "part")) return true;
  return permits(actor, isBilling(wanted) ? "billing" : "contacts", "write");
}

type Owned = { organisationId: string };

export const may = {
  /** Keeps the contact persons of every function. */
  keepAll: (actor: Actor): boolean => actor.kind === "MEMBER" && permits(actor, "contacts", "write"),
  see: (actor: Actor): boolean => permits(actor, "contacts", "read"),
  seeBilling: (actor: Actor): boolean => permits(actor, "billing", "read"),
  add: (actor: Actor, of: Owned, { function: wanted }: { function: ContactFunction }): actor is Member =>
    isOwn(actor, of) && keeps(actor, wanted),
  change: (actor: Actor, contact: Owned & { function: ContactFunction }): actor is Member =>
    isOwn(actor, contact) && keeps(actor, contact.function),
  changeAddress: (actor: Actor, of: Owned, { kind }: { kind: AddressKind }): actor is Member =>
    isOwn(actor, of) && permits(actor, isBilling(kind) ? "billing" : "contacts", "write"),
};

/** The functions whose contact persons the actor keeps, in their usual order. */
export const functionsKeptBy = (actor: Member): ContactFunction[] =>
  contactFunctions.filter((one) => keeps(actor, one));

/** A contact person as the rules judge one. */
export interface ContactFacts {
  function: ContactFunction;
  name: string;
  email: string;
  validFrom: CalendarDate;
  validUntil: CalendarDate | null;
}

/** Where a contact person's validity stands on a day; the last day still counts. */
export type Validity = "past" | "in-force" | "upcoming";

export function validityOn(
  { validFrom, validUntil }: Omit<ContactFacts, "function" | "name" | "email">,
  day: CalendarDate,
): Validity {
  if (validUntil && validUntil < day) return "past";
  return validFrom > day ? "upcoming" : "in-force";
}

const folded = (text: string) => text.normalize("NFC").trim().toLocaleLowerCase("fi").replace(/\s+/g, " ");

type Named = { name: string; email: string | null };

/** Whether two entries are of one person: the same e-mail address, or the same name. */
export const isSamePerson = (one: Named, other: Named): boolean =>
  (one.email !== null && other.email !== null && folded(one.email) === folded(other.email)) ||
  folded(one.name) === folded(other.name);

/** Whose entries these are, each name once: people may share a mailbox. */
const namesIn = (contacts: readonly ContactFacts[]): string[] => [
  ...new Map(contacts.map(({ name }) => [folded(name), name])).values(),
];

/** Something that an organisation should mend about its contact persons. */
export interface ContactTask {
  code: "missing" | "ends-soon" | "one-person" | "single-holder";
  function: ContactFunction | null;
  name?: string;
  endsOn?: CalendarDate;
}

/** How long before a contact person's last day a successor is asked for. */
const daysAhead = 30;

/** The services whose documents are archived: their customers name an archivist. */
const repositories: readonly KantaService[] = ["PATIENT_DATA", "SOCIAL_WELFARE", "IMAGING"];

/** Functions that stand still when their only contact person is away. */
const keyFunctions: readonly ContactFunction[] = ["ADMINISTRATIVE", "TECHNICAL"];

type Situation = {
  kind: OrganisationKind;
  isCustomer: boolean;
  /** The services in use. */
  services: readonly KantaService[];
  contacts: readonly ContactFacts[];
};

/**
 * What to mend, the most urgent first: functions that need somebody and have nobody, people who leave without a successor,
 * one person who holds everything, and last a key function with a single holder (docs/rules.md BR-06, BR-07). Somebody who
 * works alone is never warned of being alone.
 */
export function contactTasks(situation: Situation, today: CalendarDate): ContactTask[] {
  const inForce = situation.contacts.filter((one) => validityOn(one, today) === "in-force");
  const holdersOf = (wanted: ContactFunction) => inForce.filter((one) => one.function === wanted);
  const missing = neededFunctions(situation).filter((wanted) => holdersOf(wanted).length === 0);
  const leaving = inForce.filter((one) => leavesAGap(one, situation.contacts, today));
  return [
    ...missing.map((wanted): ContactTask => ({ code: "missing", function: wanted })),
    ...leaving.map(
      ({ function: held, name, validUntil }): ContactTask => ({
        code: "ends-soon",
        function: held,
        name,
        ...(validUntil ? { endsOn: validUntil } : {}),
      }),
    ),
    ...(situation.kind === "PRACTITIONER" ? [] : warningsOf(inForce)),
  ];
}

function neededFunctions({ isCustomer, services }: Situation): ContactFunction[] {
  const archives = services.some((service) => repositories.includes(service));
  return [
    "ADMINISTRATIVE",
    "TECHNICAL",
    "DATA_PROTECTION",
    ...(archives ? (["ARCHIVE"] as const) : []),
    ...(isCustomer ? (["BILLING"] as const) : []),
  ];
}

function leavesAGap(one: ContactFacts, contacts: readonly ContactFacts[], today: CalendarDate): boolean {
  if (!one.validUntil || one.validUntil > addDays(today, daysAhead)) return false;
  const dayAfter = addDays(one.validUntil, 1);
  return !contacts.some((other) => other.function === one.function && validityOn(other, dayAfter) === "in-force");
}

function warningsOf(inForce: readonly ContactFacts[]): ContactTask[] {
  const functions = new Set(inForce.map((one) => one.function));
  const [name, ...others] = namesIn(inForce);
  if (name && others.length === 0 && functions.size > 1) return [{ code: "one-person", function: null, name }];
  return keyFunctions.flatMap((wanted): ContactTask[] => {
    const [holder, ...more] = namesIn(inForce.filter((one) => one.function === wanted));
    return holder && more.length === 0 ? [{ code: "single-holder", function: wanted, name: holder }] : [];
  });
}
