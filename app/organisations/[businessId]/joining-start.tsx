import Link from "next/link";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { SubmissionStatusTag } from "@/components/submissions/status-tag";
import { Actions, ButtonLink } from "@/components/ui/button";
import { TaskList } from "@/components/ui/task-list";
import type { Member } from "@/lib/auth/actor";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { may } from "@/lib/submissions/policy";
import { aboutOf, listSubmissions } from "@/lib/submissions/queries";
import { view } from "@/lib/view";

/** The start page of an organisation that is no customer yet: what to do first, and the applications that are under way. */
export async function JoiningStart({ actor, done }: { actor: Member; done: string | string[] | undefined }) {
  const { list, unread } = await view(actor, async (tx) => ({
    list: await listSubmissions(tx, actor),
    unread: await countUnread(tx, actor),
  }));
  const { language, t } = await i18n();
  const { services } = messagesOf(language);
  const base = `/organisations/${actor.organisation.businessId}`;
  const applications = list.submissions.map((row) => {
    const { code } = aboutOf(row, language);
    const service = (code && services.names[code as keyof typeof services.names]) || t("joining.entry.noService");
    const isDraft = row.status === "DRAFT";
    const words = { service, reference: row.reference ?? "", status: t(`submissions.statuses.${row.status}`) };
    return {
      href: `${base}/submissions/${row.id}`,
      title: t(isDraft || !row.reference ? "joining.entry.goOn" : "joining.entry.look", words),
      status: <SubmissionStatusTag kind="JOINING" status={row.status} language={language} />,
    };
  });
  const mayStart = may.start(actor, actor.organisation, { kind: "JOINING" });
  return (
    <OrganisationFrame actor={actor} current="dashboard" unread={unread} done={doneText(t, done)}>
      <PageTitle title={t("joining.entry.title")} lead={t("joining.entry.lead")} />
      {applications.length > 0 && (
        <>
          <h2>{t("joining.entry.begunTitle")}</h2>
          <TaskList tasks={applications} />
        </>
      )}
      <h2>{t("joining.entry.what")}</h2>
      <p>{t("joining.entry.check")}</p>
      <p className="flex flex-wrap gap-m">
        <Link href={`${base}/details`} prefetch={false}>
          {t("organisations.navigation.details")}
        </Link>
        <Link href={`${base}/units`} prefetch={false}>
          {t("organisations.navigation.units")}
        </Link>
        <Link href={`${base}/services`} prefetch={false}>
          {t("organisations.navigation.services")}
        </Link>
      </p>
      {mayStart ? (
        <Actions>
          <ButtonLink href={`${base}/submissions/new/joining`} tone={applications.length > 0 ? "secondary" : "primary"}>
            {t("joining.entry.begin")}
          </ButtonLink>
        </Actions>
      ) : (
        <p>{t("joining.entry.mayNot")}</p>
      )}
    </OrganisationFrame>
  );
}
