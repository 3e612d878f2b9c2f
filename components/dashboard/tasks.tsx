import type { ReactNode } from "react";
import { Tag, type Tone } from "@/components/ui/tag";
import type { Task } from "@/components/ui/task-list";
import { daysBetween, fileBy, formatDate, formatDateTime, orderBy } from "@/lib/calendar";
import type { Dashboard } from "@/lib/dashboard/queries";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

const tag = (tone: Tone, words: string): ReactNode => <Tag tone={tone}>{words}</Tag>;

/** What waits for somebody at the organisation, the most pressing first; each a sentence and the one link that does it. */
export function dashboardTasks(
  dashboard: Dashboard,
  base: string,
  today: string,
  { t, language }: { t: Translator; language: Language },
): Task[] {
  const { returned, certificates, awaiting, received, drafts } = dashboard;
  return [
    ...returned.map(({ id, reference, fields, answerBy }) => ({
      href: `${base}/submissions/${id}`,
      title: t("organisations.dashboard.task.returned"),
      detail: t("organisations.dashboard.task.returnedText", { reference: reference ?? "", count: fields }),
      status: answerBy && tag("bad", t("organisations.dashboard.task.returnedTag", { date: formatDate(answerBy) })),
    })),
    ...certificates.map(({ id, host, endsOn }) => certificateTask({ id, host, endsOn }, base, today, t)),
    ...awaiting.map(({ id, acceptedName, holderName }) => ({
      href: `${base}/roles/${id}`,
      title: t("organisations.dashboard.task.confirm"),
      detail: t("organisations.dashboard.task.confirmText", { name: acceptedName ?? holderName }),
      status: tag("warn", t("organisations.dashboard.task.confirmTag")),
    })),
    ...(received > 0 ? [{ href: `${base}/roles/received`, title: t("organisations.dashboard.task.received") }] : []),
    ...drafts.map(({ id, savedAt, kind }) => ({
      href: `${base}/submissions/${id}`,
      title: t("organisations.dashboard.task.draft"),
      detail: `${t(`submissions.kinds.${kind}`)} · ${t("organisations.dashboard.task.draftText", { date: formatDateTime(savedAt, language) })}`,
      status: tag("off", t("organisations.dashboard.task.draftTag")),
    })),
  ];
}

/** A reminder counts back from what must be done: when to order at DVV and when to file here (docs/rules.md BR-13). */
function certificateTask(
  point: { id: string; host: string; endsOn: string },
  base: string,
  today: string,
  t: Translator,
): Task {
  const { id, host, endsOn } = point;
  const days = daysBetween(today, endsOn);
  const isOver = days < 0;
  const dates = { host, order: formatDate(orderBy(endsOn)), file: formatDate(fileBy(endsOn)) };
  return {
    href: `${base}/connection-points/${id}`,
    title: t(isOver ? "organisations.dashboard.task.certificateExpired" : "organisations.dashboard.task.certificate"),
    detail: isOver
      ? host
      : t(
          orderBy(endsOn) < today
            ? "organisations.dashboard.task.certificateLate"
            : "organisations.dashboard.task.certificateText",
          dates,
        ),
    status: isOver
      ? tag("bad", t("organisations.dashboard.task.certificateExpiredTag", { date: formatDate(endsOn) }))
      : tag(
          days <= 30 ? "warn" : "info",
          t("organisations.dashboard.task.certificateTag", { date: formatDate(endsOn), days }),
        ),
  };
}
