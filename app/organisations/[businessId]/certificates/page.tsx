import Link from "next/link";
import { notFound } from "next/navigation";
import { BoardFilter } from "@/components/certificates/board-filter";
import { BoardTable } from "@/components/certificates/board-table";
import { UsedTable } from "@/components/certificates/used-table";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { helsinkiDate } from "@/lib/calendar";
import { may } from "@/lib/certificate-board/policy";
import { countStandings, listBoard, listUsedCertificates } from "@/lib/certificate-board/queries";
import { readFilter } from "@/lib/certificate-board/schema";
import { may as mayAboutPoints } from "@/lib/connection-points/policy";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { withParams } from "@/lib/paging";
import { requireMember, view } from "@/lib/view";

/** Every certificate of the organisation by its end, and the ends of those at the points of others that it uses. */
export default async function CertificatesPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/certificates">) {
  const [{ businessId }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}`;
  const path = `${base}/certificates`;
  const actor = await requireMember(businessId, path);
  if (!may.look(actor)) notFound();
  const { after, ...filter } = readFilter(asked);
  const now = new Date();
  const { board, counts, used, unread } = await view(actor, async (tx) => ({
    board: await listBoard(tx, actor, { ...filter, after }, now),
    counts: await countStandings(tx, actor, now),
    used: await listUsedCertificates(tx, actor),
    unread: await countUnread(tx, actor),
  }));
  const { language, t } = await i18n();
  const words = messagesOf(language).certificates;
  const soon = counts.ORDER + counts.LATE;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const summary = [
    ...(counts.ENDED > 0 ? [t("certificates.summary.ended", { count: counts.ENDED })] : []),
    ...(soon > 0 ? [t("certificates.summary.soon", { count: soon })] : []),
    ...(counts.ENDED + soon === 0 && counts.VALID > 0 ? [words.summary.good] : []),
  ].join(" ");
  const mayRenew = mayAboutPoints.renewCertificate(actor, { organisationId: actor.organisation.id });
  const isIntermediary = actor.organisation.kind === "INTERMEDIARY";
  return (
    <OrganisationFrame actor={actor} current="certificates" unread={unread} done={doneText(t, asked.done)}>
      <PageTitle title={words.title} lead={summary || words.lead} />
      {all === 0 ? (
        <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
      ) : (
        <>
          <BoardFilter action={path} filter={filter} today={helsinkiDate(now)} words={words} />
          <p>
            {t("certificates.count", { count: board.count })}
            {board.count > 0 && (
              <>
                {" · "}
                <a href={withParams(`${path}/csv`, filter)} download>
                  {words.csv}
                </a>
              </>
            )}
          </p>
          {board.rows.length > 0 ? (
            <BoardTable
              rows={board.rows}
              now={now}
              language={language}
              pageOf={({ id }) => `${path}/${id}`}
              renewalOf={
                mayRenew
                  ? ({ connectionPoint: point }) =>
                      point?.state === "ACTIVE" ? `${base}/connection-points/${point.id}/certificate` : null
                  : undefined
              }
              withUsers={isIntermediary || board.rows.some(({ users }) => users > 1)}
            />
          ) : (
            <EmptyState title={words.nothingFound}>
              <Link href={path} prefetch={false}>
                {words.all}
              </Link>
            </EmptyState>
          )}
          <Pager
            label={words.pages}
            previous={after ? { href: withParams(path, filter), label: words.first } : undefined}
            next={
              board.next ? { href: withParams(path, { ...filter, after: board.next }), label: words.next } : undefined
            }
          />
          {counts.UNUSED > 0 && filter.state !== "UNUSED" && (
            <p className="mt-m">
              <Link href={withParams(path, { state: "UNUSED" })} prefetch={false}>
                {t("certificates.unused", { count: counts.UNUSED })}
              </Link>
            </p>
          )}
        </>
      )}
      {(!isIntermediary || used.length > 0) && <UsedTable rows={used} now={now} language={language} />}
    </OrganisationFrame>
  );
}
