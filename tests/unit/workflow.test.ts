import { describe, expect, it } from "vitest";
import { SubmissionStatus } from "@/lib/db/generated/enums";
import { canAdvance, openStatuses, type Transition, transitions, writableStatuses } from "@/lib/submissions/workflow";

const statuses = Object.values(SubmissionStatus);
const steps = Object.keys(transitions) as Transition[];

/** The life of a submission as the rules tell it: from each status the steps that may be taken. */
const life: Record<SubmissionStatus, Transition[]> = {
  DRAFT: ["ask", "submit", "withdraw"],
  AWAITING_CONFIRMATION: ["reopen", "reopenReturned", "submit", "withdraw"],
  SUBMITTED: ["take", "withdraw"],
  IN_REVIEW: ["release", "return", "propose", "approve", "reject", "withdraw"],
  IN_SECOND_REVIEW: ["decline", "approve", "withdraw"],
  RETURNED: ["ask", "submit", "withdraw"],
  SCHEDULED: ["cancel", "apply"],
  EFFECTIVE: [],
  REJECTED: [],
  WITHDRAWN: [],
  CANCELLED: [],
};

describe("the life of a submission", () => {
  for (const status of statuses)
    it(`from ${status} goes on by ${life[status].join(", ") || "nothing"}`, () => {
      expect(steps.filter((step) => canAdvance(status, step)).sort()).toEqual([...life[status]].sort());
    });

  it("leads to every status", () => {
    const reached = new Set(steps.map((step) => transitions[step].to));
    expect(statuses.filter((status) => !reached.has(status as never))).toEqual([]);
  });

  it("lets nothing take effect that has not been approved", () => {
    const into = (status: SubmissionStatus) => steps.filter((step) => transitions[step].to === status);
    expect(into("EFFECTIVE")).toEqual(["apply"]);
    expect(into("SCHEDULED")).toEqual(["approve"]);
    expect(transitions.apply.from).toEqual(["SCHEDULED"]);
  });

  it("lets the customer write only while nobody at Kela holds it, and counts as open what waits", () => {
    expect(writableStatuses.every((status) => canAdvance(status, "submit"))).toBe(true);
    const over = statuses.filter((status) => life[status].length === 0);
    expect(statuses.filter((status) => !(openStatuses as readonly string[]).includes(status)).sort()).toEqual(
      [...over, "DRAFT"].sort(),
    );
  });
});
