import type { Actor, Member, Officer, System } from "../auth/actor";
import type { Prisma } from "../db";
import { type Arrival, Role, type SubmissionKind, type SubmissionStatus } from "../db/generated/enums";
import { accessOf, type PortalFunction, permits } from "../roles/policy";
import { canAdvance } from "./workflow";

/** To which line of the table of roles each kind belongs. */
export const functions = {
  CONNECTION_POINT_CHANGE: "connection-points",
  JOINING: "joining",
  RENEWAL_REQUESTS: "renewal-requests",
  TERMINATION: "termination",
  ORGANISATION_CHANGE: "termination",
  CONTROLLER_CHANGE: "controller-change",
  LOG_DATA_REQUEST: "log-requests",
} as const satisfies Record<SubmissionKind, PortalFunction>;

/** What the policy must know of a submission. */
export interface Judged {
  organisationId: string;
  kind: SubmissionKind;
  status: SubmissionStatus;
  /** How it came, and who writes it: an officer writes in what came on paper or by mail. */
  arrival?: Arrival;
  draftedById?: string;
}

/** What came on paper or by mail is nobody's but the officer's who writes it in, until it has its reference number. */
const isBeingRecorded = { arrival: { not: "PORTAL" }, reference: null } as const satisfies Prisma.SubmissionWhereInput;

/** The submissions that an actor may know of. Drafts stay the customer's own, or the officer's who writes in a paper. */
export function visibleTo(actor: Actor): Prisma.SubmissionWhereInput {
  switch (actor.kind) {
    case "SYSTEM":
      return {};
    case "OFFICER":
      return { OR: [{ reference: { not: null } }, { ...isBeingRecorded, draftedById: actor.personId }] };
    case "MEMBER":
      return { organisationId: actor.organisation.id, kind: { in: readable(actor) }, NOT: isBeingRecorded };
    default:
      return { id: { in: [] } };
  }
}

/** The kinds of which the actor may know what the own organisation has filed. */
export const readable = (actor: Member): SubmissionKind[] =>
  (Object.keys(functions) as SubmissionKind[]).filter((kind) => permits(actor, functions[kind], "read"));

/** The roles whose holders may send a kind. */
export const sendersOf = (kind: SubmissionKind): Role[] =>
  Object.values(Role).filter((role) => ["write", "administer"].includes(accessOf(role, functions[kind])));

/** The kinds that the actor may begin for the own organisation. */
export const startable = (actor: Member): SubmissionKind[] =>
  (Object.keys(functions) as SubmissionKind[]).filter((kind) => permits(actor, functions[kind], "draft"));

const isTheirs = (actor: Actor, organisationId: string): actor is Member =>
  actor.kind === "MEMBER" && actor.organisation.id === organisationId;

/** An officer's own draft of what came on paper or by mail (docs/rules.md BR-68). */
export const isOwnRecording = (actor: Actor, { arrival, draftedById, kind, status }: Judged): actor is Officer =>
  actor.kind === "OFFICER" &&
  arrival !== undefined &&
  arrival !== "PORTAL" &&
  status === "DRAFT" &&
  draftedById === actor.personId &&
  permits(actor, functions[kind], "review");

const notYetSent: readonly SubmissionStatus[] = ["DRAFT", "AWAITING_CONFIRMATION"];

export const may = {
  /** Begins a draft, for the own organisation. */
  start: (actor: Actor, organisation: { id: string }, { kind }: { kind: SubmissionKind }): actor is Member =>
    isTheirs(actor, organisation.id) && permits(actor, functions[kind], "draft"),

  /**
   * Writes into it while it is a draft or has been sent back; an implementer prepares what the customer sends, and an officer
   * writes in what came on paper.
   */
  save: (actor: Actor, submission: Judged): actor is Member | Officer => {
    const { organisationId, kind, status, arrival = "PORTAL" } = submission;
    if (isOwnRecording(actor, submission)) return true;
    const isOpen = status === "RETURNED" || (status === "DRAFT" && arrival === "PORTAL");
    return isOpen && isTheirs(actor, organisationId) && permits(actor, functions[kind], "draft");
  },

  /** Sends it, or to those who must confirm it, for the first time or again. */
  submit: (actor: Actor, { organisationId, kind, status }: Judged): actor is Member =>
    isTheirs(actor, organisationId) && permits(actor, functions[kind], "write") && canAdvance(status, "ask"),

  /** Takes it back before it is decided; a draft also by whoever may write it. */
  withdraw: (actor: Actor, { organisationId, kind, status }: Judged): actor is Member =>
    isTheirs(actor, organisationId) &&
    permits(actor, functions[kind], status === "DRAFT" ? "draft" : "write") &&
    canAdvance(status, "withdraw"),

  /** Begins another one with the answers of one that was sent, withdrawn or rejected. */
  copy: (actor: Actor, { organisationId, kind, status }: Judged): actor is Member =>
    isTheirs(actor, organisationId) && permits(actor, functions[kind], "draft") && !notYetSent.includes(status),

  /** Puts it into force: nobody but the portal itself. */
  apply: (actor: Actor): actor is System => actor.kind === "SYSTEM",

  /** Whether to show what can be begun at all. */
  startAny: (actor: Member): boolean => startable(actor).length > 0,
};
