import type { Actor, Member, Officer } from "../auth/actor";
import { addDays, type CalendarDate } from "../calendar";
import type { Prisma } from "../db";
import type { SystemClass } from "../db/generated/enums";
import { permits } from "../roles/policy";

/** The uses that an actor may know of: an officer everyone's, a member the organisation's own if a role there reaches so far. */
export function visibleTo(actor: Actor): Prisma.SystemUseWhereInput {
  switch (actor.kind) {
    case "SYSTEM":
    case "OFFICER":
      return {};
    case "MEMBER":
      return permits(actor, "systems", "read") ? { organisationId: actor.organisation.id } : { id: { in: [] } };
    default:
      return { id: { in: [] } };
  }
}

export const may = {
  look: (actor: Actor): actor is Member => actor.kind === "MEMBER" && permits(actor, "systems", "read"),

  /** Says which systems the organisation uses (docs/rules.md BR-14). */
  write: (actor: Actor, { organisationId }: { organisationId: string | null }): actor is Member =>
    actor.kind === "MEMBER" && actor.organisation.id === organisationId && permits(actor, "systems", "write"),

  /** Keeps the catalogue of systems. */
  keepCatalogue: (actor: Actor): actor is Officer => actor.kind === "OFFICER",
};

/** What decides whether a system may be used. */
export interface Judged {
  systemClass: SystemClass;
  registerId: string | null;
  certifiedUntil: Date | null;
  retiredOn: Date | null;
}

const dayOf = (column: Date): CalendarDate => column.toISOString().slice(0, 10);

/** Systems of class B are registered without a certificate. */
const needsCertificate = ({ systemClass }: { systemClass: SystemClass }) => systemClass !== "B";

export type Unfit = "retired" | "unregistered" | "uncertified" | "ended";

/** Why a system may not be newly taken into use on a day (docs/rules.md BR-16); null when it may. */
export function unfitFor(system: Judged, on: CalendarDate): Unfit | null {
  if (system.retiredOn && dayOf(system.retiredOn) <= on) return "retired";
  if (!system.registerId) return "unregistered";
  if (!needsCertificate(system)) return null;
  if (!system.certifiedUntil) return "uncertified";
  return dayOf(system.certifiedUntil) < on ? "ended" : null;
}

/** From how many days before its end a certificate is spoken of. */
export const SOON_DAYS = 180;

export type Standing = "not-in-register" | "certificate-ended" | "certificate-ends" | "in-order";

/** How a system stands that is in use already: what is wrong with it is a warning, not a refusal (docs/rules.md BR-16). */
export function standingOf(system: Judged, today: CalendarDate): Standing {
  if (!system.registerId) return "not-in-register";
  if (!needsCertificate(system) || !system.certifiedUntil) return "in-order";
  const until = dayOf(system.certifiedUntil);
  if (until < today) return "certificate-ended";
  return until <= addDays(today, SOON_DAYS) ? "certificate-ends" : "in-order";
}

/** Whether a use has begun or ended; its last day still belongs to it. */
export function stateOfUse(
  use: { usedFrom: Date; usedUntil: Date | null },
  today: CalendarDate,
): "COMING" | "PRESENT" | "PAST" {
  if (use.usedUntil && dayOf(use.usedUntil) < today) return "PAST";
  return dayOf(use.usedFrom) > today ? "COMING" : "PRESENT";
}
