import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { QueueFilter } from "@/components/reviews/queue-filter";
import { QueueTable } from "@/components/reviews/queue-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { helsinkiDate } from "@/lib/calendar";
import { SubmissionKind, SubmissionStatus } from "@/lib/db/generated/enums";
import { doneText } from "@/lib/i18n/done";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { asCursor, asOneOf, asText, withParams } from "@/lib/paging";
import { countQueue, listQueue, urgencyOf } from "@/lib/reviews/queries";
import { requireOfficer, view } from "@/lib/view";

const path = "/staff/queue";
const statuses = ["ALL", ...Object.values(SubmissionStatus).filter((status) => status !== "DRAFT")] as const;

/** What waits for Kela, what has waited longest first. */
export default async function QueuePage({ searchParams }: PageProps<"/staff/queue">) {
  const search = await searchParams;
  const actor = await requireOfficer(path);
  const asked = {
    q: asText(search.q)?.trim().slice(0, 100),
    status: asOneOf(search.status, statuses),
    kind: asOneOf(search.kind, Object.values(SubmissionKind)),
    mine: asOneOf(search.mine, ["true"]),
  };
  const { mine, ...rest } = asked;
  const filter = { ...rest, takenById: mine ? actor.personId : undefined, after: asCursor(search.after) };
  const { queue, count } = await view(actor, async (tx) => ({
    queue: await listQueue(tx, actor, filter),
    count: await countQueue(tx, actor, filter),
  }));
  const { language, t } = await i18n();
  const today = helsinkiDate(new Date());
  const rows = queue.rows.map(({ organisation, ...row }) => ({
    ...row,
    organisation: localName(organisation, language),
    isMine: row.takenById === actor.personId,
    urgency: urgencyOf(row, today),
  }));
  return (
    <StaffFrame actor={actor} current="queue" done={doneText(t, search.done)}>
      <PageTitle title={t("staff.queue.title")} lead={t("staff.queue.lead")} />
      <QueueFilter path={path} asked={asked} statuses={statuses} kinds={Object.values(SubmissionKind)} t={t} />
      <p>{t("staff.queue.count", { count })}</p>
      {rows.length > 0 ? (
        <QueueTable rows={rows} t={t} language={language} today={today} />
      ) : (
        <EmptyState title={t("staff.queue.empty")}>
          <p>{t("staff.queue.emptyText")}</p>
        </EmptyState>
      )}
      <Pager
        label={t("staff.queue.pages")}
        previous={filter.after ? { href: withParams(path, asked), label: t("staff.queue.first") } : undefined}
        next={
          queue.next
            ? { href: withParams(path, { ...asked, after: queue.next }), label: t("staff.queue.next") }
            : undefined
        }
      />
    </StaffFrame>
  );
}
