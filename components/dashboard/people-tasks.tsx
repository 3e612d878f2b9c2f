import type { Task as ListedTask } from "@/components/ui/task-list";
import { formatDate } from "@/lib/calendar";
import type { ContactTask } from "@/lib/contacts/policy";
import type { Task } from "@/lib/dashboard/policy";
import { type Saying, tag } from "./saying";

/** What to mend about contact persons: each leads to the form that adds one. */
export function contactTask(task: ContactTask, { base, t }: Saying): ListedTask {
  const { code, function: wanted, name = "", endsOn } = task;
  const form = `${base}/contacts/persons/new`;
  const href = wanted ? `${form}?function=${wanted}` : form;
  const matter = wanted ? t(`contacts.functions.${wanted}`) : "";
  switch (code) {
    case "missing":
      return {
        href,
        title: t("organisations.dashboard.task.contactMissing", { function: matter }),
        status: tag("warn", t("organisations.dashboard.task.missingTag")),
      };
    case "ends-soon":
      return {
        href,
        title: t("organisations.dashboard.task.contactEnds", { name }),
        detail: t("organisations.dashboard.task.contactEndsText", { function: matter }),
        status: endsOn && tag("warn", t("organisations.dashboard.task.endsTag", { date: formatDate(endsOn) })),
      };
    case "one-person":
      return {
        href,
        title: t("organisations.dashboard.task.contactOne"),
        detail: t("organisations.dashboard.task.contactOneText", { name }),
        status: tag("info", t("organisations.dashboard.task.advice")),
      };
    case "single-holder":
      return {
        href,
        title: t("organisations.dashboard.task.contactSingle", { function: matter }),
        detail: t("organisations.dashboard.task.contactSingleText", { name }),
        status: tag("info", t("organisations.dashboard.task.advice")),
      };
  }
}

type RoleTask = Extract<Task, { kind: "confirm" | "received" | "role-warning" }>;

/** What a main user is to do about roles. */
export function roleTask(task: RoleTask, { base, t }: Saying): ListedTask {
  if (task.kind === "confirm")
    return {
      href: `${base}/roles/${task.id}/confirm`,
      title: t("organisations.dashboard.task.confirm"),
      detail: t("organisations.dashboard.task.confirmText", { name: task.name }),
      status: tag("warn", t("organisations.dashboard.task.confirmTag")),
    };
  if (task.kind === "received")
    return { href: `${base}/roles/received`, title: t("organisations.dashboard.task.received") };
  const status = tag("info", t("organisations.dashboard.task.advice"));
  const { warning } = task;
  if (warning.code === "one-person")
    return {
      href: `${base}/roles/offer`,
      title: t("organisations.dashboard.task.onePerson"),
      detail: t("organisations.dashboard.task.onePersonText"),
      status,
    };
  return {
    href: `${base}/roles/offer?role=${warning.role}`,
    title: t("organisations.dashboard.task.singleHolder", { role: t(`roles.names.${warning.role}`) }),
    detail: t("organisations.dashboard.task.singleHolderText"),
    status,
  };
}
