import Link from "next/link";
import { ComingDates } from "@/components/dashboard/coming-dates";
import { DateCalendar } from "@/components/dashboard/date-calendar";
import { comingDates } from "@/components/dashboard/dates";
import { taskInWords } from "@/components/dashboard/tasks";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { Actions, ButtonLink } from "@/components/ui/button";
import { TaskList } from "@/components/ui/task-list";
import { addDays, helsinkiDate } from "@/lib/calendar";
import { countDue } from "@/lib/dashboard/policy";
import { daysAhead, viewDashboard } from "@/lib/dashboard/queries";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { withParams } from "@/lib/paging";
import { permits } from "@/lib/roles/policy";
import { requireMember, view } from "@/lib/view";
import { JoiningStart } from "./joining-start";

/** How many tasks and dates are shown before one asks for all. */
const [mostTasks, mostDates] = [8, 10];

/** The organisation's start page: what waits, and which dates are coming. */
export default async function DashboardPage({ params, searchParams }: PageProps<"/organisations/[businessId]">) {
  const [{ businessId }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}`;
  const actor = await requireMember(businessId, base);
  if (actor.standing === "JOINING") return <JoiningStart actor={actor} done={asked.done} />;
  const now = new Date();
  const today = helsinkiDate(now);
  const { dashboard, unread } = await view(actor, async (tx) => ({
    dashboard: await viewDashboard(tx, actor, now),
    unread: await countUnread(tx, actor),
  }));
  const { language, t } = await i18n();
  const { tasks } = dashboard;
  const dates = comingDates(dashboard, { base, t, language });
  const [allTasks, allDates] = [asked.tasks === "all", asked.dates === "all"];
  const soon = countDue(tasks, addDays(today, 7));
  const shown = (allTasks ? tasks : tasks.slice(0, mostTasks)).map((task) =>
    taskInWords(task, { base, today, t, language }),
  );
  const all = (tasksToo: boolean, datesToo: boolean) =>
    withParams(base, { tasks: tasksToo ? "all" : undefined, dates: datesToo ? "all" : undefined });
  return (
    <OrganisationFrame actor={actor} current="dashboard" unread={unread} done={doneText(t, asked.done)}>
      <PageTitle
        title={t("organisations.dashboard.title")}
        lead={[
          t("organisations.dashboard.lead", { count: tasks.length }),
          ...(soon > 0 ? [t("organisations.dashboard.leadSoon", { count: soon })] : []),
        ].join(" ")}
      />
      <h2 id="tasks">{t("organisations.dashboard.tasks")}</h2>
      {tasks.length > 0 ? <TaskList tasks={shown} /> : <p>{t("organisations.dashboard.noTasks")}</p>}
      {shown.length < tasks.length && (
        <p className="mt-s">
          <Link href={`${all(true, allDates)}#tasks`} prefetch={false}>
            {t("organisations.dashboard.allTasks", { count: tasks.length })}
          </Link>
        </p>
      )}
      <Actions>
        {permits(actor, "connection-points", "draft") && (
          <ButtonLink href={`${base}/submissions/new/connection-point-change`}>
            {t("organisations.dashboard.file")}
          </ButtonLink>
        )}
        <ButtonLink href={`${base}/guide`} tone="secondary">
          {t("guide.title")}
        </ButtonLink>
      </Actions>
      <h2 id="dates">{t("organisations.dashboard.dates")}</h2>
      {dates.length > 0 ? (
        <>
          <DateCalendar dates={dates} today={today} days={daysAhead} t={t} language={language} />
          <ComingDates dates={allDates ? dates : dates.slice(0, mostDates)} today={today} t={t} />
        </>
      ) : (
        <p>{t("organisations.dashboard.noDates")}</p>
      )}
      {!allDates && dates.length > mostDates && (
        <p className="mt-s">
          <Link href={`${all(allTasks, true)}#dates`} prefetch={false}>
            {t("organisations.dashboard.allDates", { count: dates.length })}
          </Link>
        </p>
      )}
      <p className="mt-m">
        <Link href="/settings/calendar" prefetch={false}>
          {t("organisations.dashboard.calendar")}
        </Link>
      </p>
      <p>
        <Link href={`${base}/picture`} prefetch={false}>
          {t("organisations.dashboard.picture")}
        </Link>
      </p>
    </OrganisationFrame>
  );
}
