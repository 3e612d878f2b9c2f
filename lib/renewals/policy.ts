import type { Actor, Member, System } from "../auth/actor";
import { addDays, type CalendarDate } from "../calendar";
import type { MarkingSource, OrganisationKind, RegisterMarking } from "../db/generated/enums";
import { permits } from "../roles/policy";
import type { ReceptionStatus } from "./schema";

/** The two registers must agree: only where THL's has the marking and Kanta is set on are requests received. */
export function statusOf({ marking, isOn }: { marking: RegisterMarking; isOn: boolean }): ReceptionStatus {
  if (marking === "UNKNOWN") return "CHECK";
  if (marking === "YES") return isOn ? "RECEIVES" : "KANTA_OFF";
  return isOn ? "NOT_EFFECTIVE" : "DOES_NOT_RECEIVE";
}

/** Statuses in which the two registers contradict each other. */
export const isConflict = (status: ReceptionStatus): boolean => status === "NOT_EFFECTIVE" || status === "KANTA_OFF";

/** What is known of THL's marking: what it says, from where, seen on which day, and where it was seen when by hand. */
export interface Marking {
  value: RegisterMarking;
  source: MarkingSource;
  on: CalendarDate | null;
  note: string | null;
}

/** What the register itself says: when it was last read, and since when the entry has been as it is. */
export interface Registered {
  value: RegisterMarking;
  readOn: CalendarDate;
  changedOn: CalendarDate;
}

/** For how many days a confirmation by hand goes before a register that still lacks the marking. */
export const MANUAL_DAYS = 30;

/** A register that was last read longer ago than this many days is old: then a confirmation by hand may say more. */
export const OLD_AFTER_DAYS = 7;

/**
 * The marking that counts today. What somebody confirmed by hand counts where the register says nothing, and beside its "no" for
 * a month, because THL takes time to write it down; an entry that has changed since goes before it, and so does a "yes" that was
 * read on the same day or later.
 */
export function markingNow(registered: Registered | null, kept: Marking | null, today: CalendarDate): Marking {
  const read: Marking = registered
    ? { value: registered.value, source: "REGISTER", on: registered.readOn, note: null }
    : { value: "UNKNOWN", source: "REGISTER", on: null, note: null };
  if (kept?.source !== "MANUAL" || !kept.on) return read;
  if (!registered || registered.value === "UNKNOWN") return kept;
  if (registered.changedOn > kept.on) return read;
  if (registered.value === "YES") return registered.readOn < kept.on ? kept : read;
  return addDays(kept.on, MANUAL_DAYS) >= today ? kept : read;
}

/** Whether there is anything to confirm by hand: the register lacks the marking, is silent, or was read too long ago. */
export const mayConfirmByHand = (registered: Registered | null, today: CalendarDate): boolean =>
  registered?.value !== "YES" || addDays(registered.readOn, OLD_AFTER_DAYS) < today;

/** Renewal requests are for those who prescribe: a pharmacy sends them, an intermediary only carries them (docs/rules.md BR-54). */
export const isForKind = (kind: OrganisationKind): boolean => kind !== "PHARMACY" && kind !== "INTERMEDIARY";

/** An unhandled request expires in so many days. */
export const EXPIRES_IN_DAYS = 8;

/** The day from which no more requests are taken in before an organisation change, so that all open ones can be handled. */
export const stopBefore = (changeOn: CalendarDate): CalendarDate => addDays(changeOn, -EXPIRES_IN_DAYS);

const writes = (actor: Actor, { organisationId }: { organisationId: string | null }): actor is Member =>
  actor.kind === "MEMBER" && actor.organisation.id === organisationId && permits(actor, "renewal-requests", "write");

export const may = {
  look: (actor: Actor): actor is Member => actor.kind === "MEMBER" && permits(actor, "renewal-requests", "read"),
  /** Says by hand what THL's register marks. */
  confirmMarking: writes,
  /** Says that THL has been told of an ended reception. */
  confirmNotice: writes,
  /** Lets the portal's own data say what the register marks: nobody but the portal itself. */
  keepMarkings: (actor: Actor): actor is System => actor.kind === "SYSTEM",
};
