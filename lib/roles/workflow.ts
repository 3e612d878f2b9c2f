import type { Actor, Member } from "../auth/actor";
import { type CalendarDate, helsinkiDate } from "../calendar";
import type { Prisma, Tx } from "../db";
import type { GrantState, Repository, Role } from "../db/generated/enums";
import { Refusal } from "../refusal";

/** The life of a granted role: from where each step may be taken, and where it leads (docs/rules.md BR-04). */
export const transitions = {
  accept: { from: ["OFFERED"], to: "ACTIVE" },
  /** Accepted under another name than it was offered to: waits for the main user. */
  acceptUnderOtherName: { from: ["OFFERED"], to: "AWAITING_CONFIRMATION" },
  confirm: { from: ["AWAITING_CONFIRMATION"], to: "ACTIVE" },
  decline: { from: ["OFFERED"], to: "DECLINED" },
  withdraw: { from: ["OFFERED", "AWAITING_CONFIRMATION"], to: "WITHDRAWN" },
  revoke: { from: ["ACTIVE"], to: "REVOKED" },
  end: { from: ["ACTIVE", "OFFERED"], to: "ENDED" },
} as const satisfies Record<string, { from: readonly GrantState[]; to: GrantState }>;

export type Transition = keyof typeof transitions;

/** States in which a role is held or may yet be. */
export const openStates = ["OFFERED", "AWAITING_CONFIRMATION", "ACTIVE"] as const satisfies readonly GrantState[];

export const canAdvance = (state: GrantState, transition: Transition): boolean =>
  (transitions[transition].from as readonly GrantState[]).includes(state);

/** Takes one step: the only writer of `state`. Of two who act at once, one finds the state gone and gets the door's `conflict`. */
export async function advance(
  tx: Tx,
  grant: { id: string },
  transition: Transition,
  data: Prisma.RoleGrantUncheckedUpdateInput = {},
): Promise<void> {
  const { from, to } = transitions[transition];
  await tx.roleGrant.update({
    where: { id: grant.id, state: { in: [...from] } },
    data: { ...data, state: to },
    select: { id: true },
  });
}

/** A calendar date as the database driver wants it. */
export const dateColumn = (date: CalendarDate | null): Date | null => (date ? new Date(`${date}T00:00:00Z`) : null);

/** What every offer of a role begins with. Repositories belong to the archivist alone. */
export const offer = (
  actor: Member,
  { role, repositories, endsOn }: { role: Role; repositories: Repository[]; endsOn: CalendarDate | null },
  now: Date,
) => ({
  organisationId: actor.organisation.id,
  role,
  state: "OFFERED" as const,
  repositories: role === "ARCHIVIST" ? repositories : [],
  endsOn: dateColumn(endsOn),
  offeredById: actor.personId,
  offeredByName: actor.name,
  offeredAt: now,
});

const linkDays = 14;

/** Until when a mailed link may be used. */
export const linkValidUntil = (now: Date): Date => new Date(now.getTime() + linkDays * 86_400_000);

/** What a mailed link offers, or why it no longer does. */
export type LinkState = "open" | "used" | "expired" | "withdrawn";

type Linked = { state: GrantState; linkExpiresAt: Date | null; endsOn: CalendarDate | null; acceptedAt: Date | null };

/** Whether the link still offers the grant. */
export function linkStateOf({ state, linkExpiresAt, endsOn, acceptedAt }: Linked, now: Date): LinkState {
  if (state === "WITHDRAWN") return "withdrawn";
  if (state === "ENDED" && !acceptedAt) return "expired";
  if (state !== "OFFERED") return "used";
  const isOver = (linkExpiresAt !== null && linkExpiresAt <= now) || (endsOn !== null && endsOn < helsinkiDate(now));
  return isOver ? "expired" : "open";
}

/** Refuses a second offer of the role to the same address while the first may be answered; one that has run out is ended. */
export async function makeRoomForOffer(
  tx: Tx,
  { organisationId, role, email }: { organisationId: string; role: Role; email: string },
  now: Date,
): Promise<void> {
  const holderEmail = { equals: email, mode: "insensitive" } as const;
  const earlier = await tx.roleGrant.findFirst({
    where: { organisationId, role, state: "OFFERED", holderEmail },
    select: { id: true, linkExpiresAt: true },
  });
  if (!earlier) return;
  const isOpen = earlier.linkExpiresAt && earlier.linkExpiresAt > now;
  if (isOpen) throw new Refusal("grant.already-offered", { field: "holderEmail" });
  await advance(tx, earlier, "end", { endedAt: now });
}

/** Refuses to offer an organisation a role that it has, or that it has been offered already. */
export async function refuseSecondOffer(
  tx: Tx,
  { organisationId, role, receiverId }: { organisationId: string; role: Role; receiverId: string },
): Promise<void> {
  const state = { in: ["OFFERED", "ACTIVE"] satisfies GrantState[] };
  const known = await tx.roleGrant.count({
    where: { organisationId, role, receivingOrganisationId: receiverId, state },
  });
  if (known > 0) throw new Refusal("grant.organisation-has-role", { field: "businessId" });
}

/** Who ended it, when and why, as the row keeps it. */
export const endedBy = (actor: Actor, now: Date, reason?: string) => ({
  endedById: actor.personId,
  endedByName: "name" in actor ? actor.name : null,
  endedAt: now,
  endReason: reason ?? null,
});

/**
 * Refuses to leave the organisation without a main user (BR-03): besides this grant there must be another in force that does
 * not end by itself, unless the actor is a main user by the register or a mandate. Two who take each other's role at once are
 * judged one after the other, by a lock on the organisation that lasts as long as the transaction.
 */
export async function keepAMainUser(
  tx: Tx,
  actor: Actor,
  grant: { id: string; organisationId: string; role: Role; state: GrantState },
): Promise<void> {
  if (grant.role !== "MAIN_USER" || grant.state !== "ACTIVE" || isDerivedMainUser(actor)) return;
  await tx.$queryRaw`SELECT id FROM organisation WHERE id = ${grant.organisationId}::uuid FOR NO KEY UPDATE`;
  const others = await tx.roleGrant.count({
    where: {
      organisationId: grant.organisationId,
      role: "MAIN_USER",
      state: "ACTIVE",
      endsOn: null,
      id: { not: grant.id },
    },
  });
  if (others === 0) throw new Refusal("grant.last-main-user");
}

/** Whether the register or a mandate makes the actor a main user. Katso ends on a set date, so its main users do not count. */
export const isDerivedMainUser = (actor: Actor): boolean =>
  actor.kind === "MEMBER" &&
  actor.held.some((one) => one.role === "MAIN_USER" && (one.basis === "REGISTER_ROLE" || one.basis === "MANDATE"));

type Identified = { givenName: string; familyName: string };

/**
 * Whether the name that an offer was made to can be the identified person's: each of its words is one of theirs, the family
 * name whole and at least one given name. Case, accents, hyphens, the order and further given names make no difference.
 */
export function isSameName(offered: string, { givenName, familyName }: Identified): boolean {
  const words = wordsOf(offered);
  const given = wordsOf(givenName);
  const family = wordsOf(familyName);
  return (
    words.every((word) => given.includes(word) || family.includes(word)) &&
    family.every((word) => words.includes(word)) &&
    given.some((word) => words.includes(word))
  );
}

const undecomposed: Record<string, string> = { ø: "o", æ: "ae", œ: "oe", ß: "ss", đ: "d", ð: "d", ł: "l", þ: "th" };

const wordsOf = (name: string): string[] =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øæœßđðłþ]/g, (letter) => undecomposed[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
