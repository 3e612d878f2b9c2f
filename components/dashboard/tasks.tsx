import type { ReactNode } from "react";
import type { Task as ListedTask } from "@/components/ui/task-list";
import { type CalendarDate, daysBetween, fileBy, formatDate, formatDateTime, orderBy } from "@/lib/calendar";
import type { Task } from "@/lib/dashboard/policy";
import type { Translator } from "@/lib/i18n";
import { withParams } from "@/lib/paging";
import { contactTask, roleTask } from "./people-tasks";
import { type Saying, tag } from "./saying";

/** A task as a sentence and the one link that does it. */
export function taskInWords(task: Task, saying: Saying): ListedTask {
  const { base, t } = saying;
  switch (task.kind) {
    case "no-point":
      return {
        href: `${base}/submissions/new/connection-point-change?change=USE_START`,
        title: t("organisations.dashboard.task.noPoint"),
        detail: t("organisations.dashboard.task.noPointText"),
        status: tag("bad", t("organisations.dashboard.task.noPointTag")),
      };
    case "returned":
    case "draft":
      return submissionTask(task, saying);
    case "certificate":
      return task.own ? ownCertificate(task, saying) : usedCertificate(task, saying);
    case "system":
      return systemTask(task, saying);
    case "idle-point":
      return {
        href: `${base}/submissions/new/connection-point-change?change=POINT_REMOVE&point=${task.id}`,
        title: t("organisations.dashboard.task.idlePoint"),
        detail: task.name,
        status: tag("info", t("organisations.dashboard.task.idlePointTag")),
      };
    case "finding":
      return {
        href: `${base}/findings/${task.id}`,
        title: t("organisations.dashboard.task.finding"),
        detail: `${task.name} · ${t(`findings.kinds.${task.finding}`)}`,
        status: tag("warn", t("organisations.dashboard.task.findingTag")),
      };
    case "renewal-conflict":
    case "renewal-notice":
      return renewalTask(task, saying);
    case "contact":
      return contactTask(task.task, saying);
    case "confirm":
    case "received":
    case "role-warning":
      return roleTask(task, saying);
  }
}

/** A contradiction leads to the units that it concerns; what THL waits for, to the ready message. */
function renewalTask(
  { kind, count, dueOn }: Extract<Task, { kind: "renewal-conflict" | "renewal-notice" }>,
  { base, t }: Saying,
): ListedTask {
  if (kind === "renewal-conflict")
    return {
      href: `${base}/renewal-requests`,
      title: t("organisations.dashboard.task.renewalConflict"),
      detail: t("organisations.dashboard.task.renewalConflictText", { count }),
      status: tag("warn", t("organisations.dashboard.task.renewalConflictTag")),
    };
  const date = dueOn ? formatDate(dueOn) : "";
  return {
    href: `${base}/renewal-requests/notice`,
    title: t("organisations.dashboard.task.renewalNotice"),
    detail: t("organisations.dashboard.task.renewalNoticeText", { count }),
    status: tag("bad", t("organisations.dashboard.task.renewalNoticeTag", { date })),
  };
}

function submissionTask(
  task: Extract<Task, { kind: "returned" | "draft" }>,
  { base, t, language }: Saying,
): ListedTask {
  const href = `${base}/submissions/${task.id}`;
  if (task.kind === "returned")
    return {
      href,
      title: t("organisations.dashboard.task.returned"),
      detail: t("organisations.dashboard.task.returnedText", { reference: task.reference, count: task.fields }),
      status: task.dueOn && tag("bad", t("organisations.dashboard.task.returnedTag", { date: formatDate(task.dueOn) })),
    };
  const saved = t("organisations.dashboard.task.draftText", { date: formatDateTime(task.savedAt, language) });
  return {
    href,
    title: t("organisations.dashboard.task.draft"),
    detail: `${t(`submissions.kinds.${task.submission}`)} · ${saved}`,
    status: tag("off", t("organisations.dashboard.task.draftTag")),
  };
}

type Certificate = Extract<Task, { kind: "certificate" }>;

/** A reminder counts back from what must be done: when to order at DVV and when to file here (docs/rules.md BR-13a). */
function ownCertificate({ pointId, host, endsOn }: Certificate, { base, today, t }: Saying): ListedTask {
  const isOver = endsOn < today;
  const isLate = orderBy(endsOn) < today;
  const dates = { host, order: formatDate(orderBy(endsOn)), file: formatDate(fileBy(endsOn)) };
  return {
    href: `${base}/connection-points/${pointId}`,
    title: t(isOver ? "organisations.dashboard.task.certificateExpired" : "organisations.dashboard.task.certificate"),
    detail: isOver ? host : t(`organisations.dashboard.task.${isLate ? "certificateLate" : "certificateText"}`, dates),
    status: certificateTag(endsOn, today, t),
  };
}

/** Of a point that another organisation manages: what is left to do is to ask. */
const usedCertificate = ({ host, endsOn }: Certificate, { base, today, t }: Saying): ListedTask => ({
  href: `${base}/certificates`,
  title: t("organisations.dashboard.task.usedCertificate"),
  detail: t("organisations.dashboard.task.usedCertificateText", { host }),
  status: certificateTag(endsOn, today, t),
});

function certificateTag(endsOn: CalendarDate, today: CalendarDate, t: Translator): ReactNode {
  const date = formatDate(endsOn);
  if (endsOn < today) return tag("bad", t("organisations.dashboard.task.certificateExpiredTag", { date }));
  const days = daysBetween(today, endsOn);
  return tag(days <= 30 ? "warn" : "info", t("organisations.dashboard.task.certificateTag", { date, days }));
}

const systemTitles = {
  "certificate-ended": "organisations.dashboard.task.systemEnded",
  "certificate-ends": "organisations.dashboard.task.systemEnds",
  "not-in-register": "organisations.dashboard.task.systemUnregistered",
} as const;

function systemTask({ code, name, dueOn }: Extract<Task, { kind: "system" }>, { base, t }: Saying): ListedTask {
  const date = dueOn ? formatDate(dueOn) : "";
  const status = {
    "certificate-ended": () => tag("bad", t("organisations.dashboard.task.endedTag", { date })),
    "certificate-ends": () => tag("warn", t("organisations.dashboard.task.endsTag", { date })),
    "not-in-register": () => tag("warn", t("organisations.dashboard.task.missingTag")),
  };
  return {
    href: withParams(`${base}/systems`, { q: name }),
    title: t(systemTitles[code]),
    detail: name,
    status: status[code](),
  };
}
