import type { Actor, Member, System } from "../auth/actor";
import type { Prisma } from "../db";
import type { SubmissionKind, SubmissionStatus } from "../db/generated/enums";
import { type PortalFunction, permits } from "../roles/policy";
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
}

/** The submissions that an actor may know of. Drafts stay the customer's own. */
export function visibleTo(actor: Actor): Prisma.SubmissionWhereInput {
  switch (actor.kind) {
    case "SYSTEM":
      return {};
    case "OFFICER":
      return { reference: { not: null } };
    case "MEMBER": {
      const readable = (Object.keys(functions) as SubmissionKind[]).filter((kind) =>
        permits(actor, functions[kind], "read"),
      );
      return { organisationId: actor.organisation.id, kind: { in: readable } };
    }
    default:
      return { id: { in: [] } };
  }
}

/** The kinds that the actor may begin for the own organisation. */
export const startable = (actor: Member): SubmissionKind[] =>
  (Object.keys(functions) as SubmissionKind[]).filter((kind) => permits(actor, functions[kind], "draft"));

const isTheirs = (actor: Actor, organisationId: string): actor is Member =>
  actor.kind === "MEMBER" && actor.organisation.id === organisationId;

const notYetSent: readonly SubmissionStatus[] = ["DRAFT", "AWAITING_CONFIRMATION"];

export const may = {
  /** Begins a draft, for the own organisation. */
  start: (actor: Actor, organisation: { id: string }, { kind }: { kind: SubmissionKind }): actor is Member =>
    isTheirs(actor, organisation.id) && permits(actor, functions[kind], "draft"),

  /** Writes into it while it is a draft or has been sent back; an implementer prepares what the customer sends. */
  save: (actor: Actor, { organisationId, kind, status }: Judged): actor is Member =>
    isTheirs(actor, organisationId) &&
    permits(actor, functions[kind], "draft") &&
    (status === "DRAFT" || status === "RETURNED"),

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
