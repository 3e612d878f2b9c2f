import { ComingDates } from "@/components/dashboard/coming-dates";
import { dashboardTasks } from "@/components/dashboard/tasks";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { Actions, ButtonLink } from "@/components/ui/button";
import { TaskList } from "@/components/ui/task-list";
import { helsinkiDate } from "@/lib/calendar";
import { viewDashboard } from "@/lib/dashboard/queries";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { permits } from "@/lib/roles/policy";
import { requireMember, view } from "@/lib/view";

/** The organisation's start page: what waits, and which dates are coming. */
export default async function DashboardPage({ params, searchParams }: PageProps<"/organisations/[businessId]">) {
  const [{ businessId }, { done }] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}`;
  const actor = await requireMember(businessId, base);
  const today = helsinkiDate(new Date());
  const { dashboard, unread } = await view(actor, async (tx) => ({
    dashboard: await viewDashboard(tx, actor, today),
    unread: await countUnread(tx, actor),
  }));
  const { language, t } = await i18n();
  const tasks = dashboardTasks(dashboard, base, today, { t, language });
  return (
    <OrganisationFrame actor={actor} current="dashboard" unread={unread} done={doneText(t, done)}>
      <PageTitle
        title={t("organisations.dashboard.title")}
        lead={t("organisations.dashboard.lead", { count: tasks.length })}
      />
      <h2>{t("organisations.dashboard.tasks")}</h2>
      {tasks.length > 0 ? <TaskList tasks={tasks} /> : <p>{t("organisations.dashboard.noTasks")}</p>}
      {permits(actor, "connection-points", "draft") && (
        <Actions>
          <ButtonLink href={`${base}/submissions/new/connection-point-change`}>
            {t("organisations.dashboard.file")}
          </ButtonLink>
        </Actions>
      )}
      <h2>{t("organisations.dashboard.dates")}</h2>
      <ComingDates dashboard={dashboard} base={base} today={today} />
    </OrganisationFrame>
  );
}
