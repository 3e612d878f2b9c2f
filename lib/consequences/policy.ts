import type { Actor, System } from "../auth/actor";
import type { CalendarDate } from "../calendar";
import { KantaService, type SubmissionKind } from "../db/generated/enums";
import { carrierOf } from "../services/policy";

/** Which services end, and the day from which they are no longer used: their last day is the one before. */
export interface Ending {
  services: readonly KantaService[] | "ALL";
  on: CalendarDate;
  /** The submission by which they end: it does not end itself. */
  except?: string;
}

/** Everything that ends with these services: what is an option of one of them ends with it. */
export const endingWith = (services: readonly KantaService[]): KantaService[] =>
  Object.values(KantaService).filter((service) => services.includes(service) || services.includes(carrierOf(service)));

/** What is left of something that serves these services. */
export const leftOf = (services: readonly KantaService[], ending: readonly KantaService[]): KantaService[] =>
  services.filter((service) => !ending.includes(service));

export type Fate = "STAYS" | "REDUCED" | "ENDS";

/** What becomes of something that serves these services when some end; what serves none by name serves all. */
export function fateOf(services: readonly KantaService[], ending: readonly KantaService[], isLast: boolean): Fate {
  if (isLast) return "ENDS";
  const left = leftOf(services, ending);
  if (left.length === services.length) return "STAYS";
  return left.length === 0 ? "ENDS" : "REDUCED";
}

/** Matters that outlive the customership: about data that stay in Kanta, about who has looked at them, about a new beginning. */
const outliving: readonly SubmissionKind[] = [
  "JOINING",
  "ORGANISATION_CHANGE",
  "CONTROLLER_CHANGE",
  "LOG_DATA_REQUEST",
];

/** Whether an open matter loses its ground when the services end: it speaks of them alone (docs/rules.md BR-58). */
export function losesGround(
  { kind, touches }: { kind: SubmissionKind; touches: readonly string[] },
  ending: readonly KantaService[],
  isLast: boolean,
): boolean {
  if (outliving.includes(kind)) return false;
  if (isLast) return true;
  if (kind === "RENEWAL_REQUESTS") return ending.includes("RENEWAL_REQUESTS");
  const spokenOf = touches.flatMap((key) => (key.startsWith("service:") ? [key.slice("service:".length)] : []));
  return spokenOf.length > 0 && spokenOf.every((service) => (ending as readonly string[]).includes(service));
}

export const may = {
  /** Closes a customership whose people have had their time to read: nobody but the portal itself. */
  close: (actor: Actor): actor is System => actor.kind === "SYSTEM",
};
