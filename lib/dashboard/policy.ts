import type { CalendarDate } from "../calendar";
import type { ContactTask } from "../contacts/policy";
import type { FindingKind, SubmissionKind } from "../db/generated/enums";
import type { RoleWarning } from "../roles/policy";

/** What waits for somebody, and by when it must be done; a date is null where nothing but one's own diligence sets one. */
export type Task = { dueOn: CalendarDate | null } & (
  | { kind: "no-point" }
  | { kind: "returned"; id: string; reference: string; fields: number }
  | { kind: "certificate"; pointId: string; host: string; endsOn: CalendarDate; own: boolean }
  | {
      kind: "system";
      code: "certificate-ended" | "certificate-ends" | "not-in-register";
      name: string;
      systemId: string;
    }
  | { kind: "idle-point"; id: string; name: string }
  | { kind: "finding"; id: string; finding: FindingKind; name: string }
  | { kind: "renewal-conflict"; count: number }
  | { kind: "renewal-notice"; count: number }
  | { kind: "contact"; task: ContactTask }
  | { kind: "confirm"; id: string; name: string }
  | { kind: "received" }
  | { kind: "draft"; id: string; submission: SubmissionKind; savedAt: Date }
  | { kind: "role-warning"; warning: RoleWarning }
);

/** Undated tasks in the order in which they matter: what hinders work, what others wait for, one's own, and advice last. */
const weights: Record<Task["kind"], number> = {
  "no-point": 0,
  returned: 1,
  certificate: 2,
  system: 3,
  "idle-point": 4,
  finding: 5,
  "renewal-conflict": 6,
  "renewal-notice": 7,
  contact: 8,
  confirm: 9,
  received: 10,
  draft: 11,
  "role-warning": 12,
};

const isAdvice = (task: Task): boolean =>
  task.kind === "role-warning" ||
  (task.kind === "contact" && (task.task.code === "one-person" || task.task.code === "single-holder"));

const weightOf = (task: Task) => (isAdvice(task) ? 13 : weights[task.kind]);

/**
 * The most urgent first: what is overdue, the longest overdue at the top, then by date, then what has no date by how much it
 * matters. What is alike stays as it came.
 */
export const mostUrgentFirst = (tasks: readonly Task[]): Task[] =>
  tasks
    .map((task, index) => ({ task, index }))
    .sort(
      (one, other) =>
        (one.task.dueOn ?? last).localeCompare(other.task.dueOn ?? last) ||
        weightOf(one.task) - weightOf(other.task) ||
        one.index - other.index,
    )
    .map(({ task }) => task);

/** Where what has no date stands: after everything that has one. */
const last = "9999-12-31";

/** How many of the tasks are overdue or due by the day. */
export const countDue = (tasks: readonly Task[], by: CalendarDate): number =>
  tasks.filter(({ dueOn }) => dueOn !== null && dueOn <= by).length;
