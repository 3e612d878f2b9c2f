import type { Tx } from "@/lib/db";
import type { Role } from "@/lib/db/generated/enums";
import type { Language } from "@/lib/i18n/language";
import type { NoticeParams } from "@/lib/mail/notice";

/** Somebody who is told: a person who has signed in some time, or an address to which a link is mailed, or both. */
export interface Reached {
  personId: string | null;
  email: string | null;
  language: Language;
}

/** Some people, what they are told, and where the link leads them. */
export interface Told {
  code: string;
  organisationId: string | null;
  params: NoticeParams;
  path: string;
  recipients: Reached[];
}

const person = { select: { id: true, email: true, language: true } } as const;

/** The people behind these ids. */
export async function peopleById(tx: Tx, ids: (string | null)[]): Promise<Reached[]> {
  const found = await tx.person.findMany({ where: { id: { in: ids.filter((id) => id !== null) } }, ...person });
  return found.map(({ id, email, language }) => ({ personId: id, email, language }));
}

/** Whoever has not acted by a mandate for this long is taken to have left: nobody tells the portal when they do. */
const mandateDays = 365;

/**
 * Everybody who holds one of these roles at the organisation today: by a grant, by being named for another organisation's
 * grant, and as a main user by what Suomi.fi confirmed about them the last time, within a year.
 */
export async function holdersOf(tx: Tx, organisationId: string, roles: Role[], today: Date): Promise<Reached[]> {
  const notEnded = { OR: [{ endsOn: null }, { endsOn: { gte: today } }] };
  const { businessId } = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { businessId: true },
  });
  const grants = await tx.roleGrant.findMany({
    where: { organisationId, role: { in: roles }, state: "ACTIVE", personId: { not: null }, ...notEnded },
    select: { holderEmail: true, person },
  });
  const namings = await tx.namedPerson.findMany({
    where: { organisationId, state: "ACTIVE", grant: { role: { in: roles }, state: "ACTIVE", ...notEnded } },
    select: { email: true, person },
  });
  const held = [
    ...grants.map((grant) => ({ known: grant.person, offeredTo: grant.holderEmail })),
    ...namings.map((naming) => ({ known: naming.person, offeredTo: naming.email })),
  ];
  const reached = held.flatMap(({ known, offeredTo }) =>
    known ? [{ personId: known.id, email: known.email ?? offeredTo, language: known.language }] : [],
  );
  const confirmed = await tx.mandateConfirmation.findMany({
    where: {
      businessId,
      isComplete: true,
      confirmedAt: { gte: new Date(today.getTime() - mandateDays * 86_400_000) },
    },
    orderBy: { confirmedAt: "desc" },
    distinct: ["personId"],
    select: { personId: true, katsoRoles: true, makesMainUser: true },
  });
  const byMandate = confirmed.filter(
    ({ katsoRoles, makesMainUser }) =>
      katsoRoles.some((role) => roles.includes(role)) || (makesMainUser && roles.includes("MAIN_USER")),
  );
  return onceEach([
    ...reached,
    ...(await peopleById(
      tx,
      byMandate.map((one) => one.personId),
    )),
  ]);
}

/** One notice a person, however many reasons there are to tell them; the first address known wins. */
export function onceEach(recipients: Reached[]): Reached[] {
  const once = new Map<string, Reached>();
  for (const one of recipients) {
    const key = one.personId ?? `mailto:${one.email?.toLowerCase()}`;
    const known = once.get(key);
    if (!known) once.set(key, { ...one });
    else known.email ??= one.email;
  }
  return [...once.values()];
}
