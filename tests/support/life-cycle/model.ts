import type { SubmissionStatus } from "@/lib/db/generated/enums";

/**
 * The life of a submission as docs/rules.md tells it ("The life of a submission", BR-13, BR-20, BR-36 to BR-40), written
 * without looking at how the portal does it: no table of transitions, no policy is read here.
 */

/**
 * Tiina drafts it; Teemu is her colleague in the same role; Maija is their main user and may sign; Ilmari implements and only
 * drafts; Reija reads; Vera works for another customer. Outi is Tiina herself, at work for Kela; Ville and Anna are officers
 * who have nothing to do with it.
 */
export const people = [
  "tiina",
  "teemu",
  "maija",
  "ilmari",
  "reija",
  "vera",
  "outi",
  "ville",
  "anna",
  "portal",
] as const;
export type Who = (typeof people)[number];

export const deeds = [
  "send",
  "confirm",
  "reopen",
  "withdraw",
  "take",
  "release",
  "return",
  "propose",
  "approve",
  "decline",
  "reject",
  "cancel",
  "apply",
] as const;
export type Deed = (typeof deeds)[number];

export interface Life {
  status: SubmissionStatus;
  /** Somebody else must confirm it before it is sent. */
  readonly needsConfirming: boolean;
  /** Two officers decide. */
  readonly isCritical: boolean;
  /** Kela has seen it some time. */
  wasSent: boolean;
  sender: Who | null;
  takenBy: Who | null;
  proposedBy: Who | null;
  /** How many steps it has taken; a confirmation is a line on the timeline as well. */
  lines: number;
}

export const aDraft = (needsConfirming: boolean, isCritical: boolean): Life => ({
  status: "DRAFT",
  needsConfirming,
  isCritical,
  wasSent: false,
  sender: null,
  takenBy: null,
  proposedBy: null,
  lines: 0,
});

const senders: readonly Who[] = ["tiina", "teemu", "maija"];
const officers: readonly Who[] = ["ville", "anna"];

/** What becomes of it when somebody does this, or null when they may not, or not now. */
export function whatBecomes(life: Life, who: Who, deed: Deed): Life | null {
  const to = (status: SubmissionStatus, change: Partial<Life> = {}): Life => ({
    ...life,
    status,
    lines: life.lines + 1,
    ...change,
  });
  const isWith = (...statuses: SubmissionStatus[]) => statuses.includes(life.status);
  const isInHand = isWith("IN_REVIEW") && life.takenBy === who && officers.includes(who);
  switch (deed) {
    case "send":
      if (!senders.includes(who) || !isWith("DRAFT", "RETURNED")) return null;
      return life.needsConfirming
        ? to("AWAITING_CONFIRMATION", { sender: who })
        : to("SUBMITTED", { sender: who, wasSent: true });
    case "confirm": {
      // Whoever may sign, or another who may send it than the one who wrote or sent it.
      const isAnother = who === "teemu" && life.sender !== "teemu";
      if (!isWith("AWAITING_CONFIRMATION") || !(who === "maija" || isAnother)) return null;
      return to("SUBMITTED", { wasSent: true, lines: life.lines + 2 });
    }
    case "reopen":
      if (!senders.includes(who) || !isWith("AWAITING_CONFIRMATION")) return null;
      return life.wasSent ? to("RETURNED") : to("DRAFT", { sender: null });
    case "withdraw":
      if (isWith("DRAFT") && who === "ilmari") return to("WITHDRAWN");
      if (!senders.includes(who)) return null;
      return isWith("DRAFT", "AWAITING_CONFIRMATION", "SUBMITTED", "IN_REVIEW", "IN_SECOND_REVIEW", "RETURNED")
        ? to("WITHDRAWN")
        : null;
    case "take":
      return isWith("SUBMITTED") && officers.includes(who) ? to("IN_REVIEW", { takenBy: who }) : null;
    case "release":
      // Also by one who may not decide on it: nothing waits for a colleague who is away.
      return isWith("IN_REVIEW") && [...officers, "outi"].includes(who) ? to("SUBMITTED", { takenBy: null }) : null;
    case "return":
      return isInHand ? to("RETURNED") : null;
    case "propose":
      return isInHand && life.isCritical ? to("IN_SECOND_REVIEW", { proposedBy: who }) : null;
    case "approve":
      if (isInHand && !life.isCritical) return to("SCHEDULED");
      return isWith("IN_SECOND_REVIEW") && officers.includes(who) && who !== life.proposedBy ? to("SCHEDULED") : null;
    case "decline":
      return isWith("IN_SECOND_REVIEW") && officers.includes(who) ? to("IN_REVIEW", { proposedBy: null }) : null;
    case "reject":
      return isInHand ? to("REJECTED") : null;
    case "cancel":
      return isWith("SCHEDULED") && officers.includes(who) ? to("CANCELLED") : null;
    case "apply":
      return isWith("SCHEDULED") && who === "portal" ? to("EFFECTIVE") : null;
  }
}
