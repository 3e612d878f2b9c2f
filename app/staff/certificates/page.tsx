import Link from "next/link";
import { BoardFilter } from "@/components/certificates/board-filter";
import { BoardTable } from "@/components/certificates/board-table";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { helsinkiDate } from "@/lib/calendar";
import { listBoard } from "@/lib/certificate-board/queries";
import { readFilter } from "@/lib/certificate-board/schema";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { withParams } from "@/lib/paging";
import { requireOfficer, view } from "@/lib/view";

const path = "/staff/certificates";

/** Everybody's certificates by their end: whose connections are about to stop. */
export default async function StaffCertificatesPage({ searchParams }: PageProps<"/staff/certificates">) {
  const asked = await searchParams;
  const actor = await requireOfficer(path);
  const { after, ...filter } = readFilter(asked);
  const now = new Date();
  const board = await view(actor, (tx) => listBoard(tx, actor, { ...filter, after }, now));
  const { language, t } = await i18n();
  const words = messagesOf(language).certificates;
  return (
    <StaffFrame actor={actor} current="certificates">
      <PageTitle title={words.staff.title} lead={words.staff.lead} />
      <BoardFilter action={path} filter={filter} today={helsinkiDate(now)} words={words} forAll />
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
          customerOf={({ organisation }) => `/staff/customers/${organisation.businessId}`}
          withUsers
        />
      ) : (
        <EmptyState title={words.staff.empty}>
          <p>{words.staff.emptyText}</p>
          <Link href={path} prefetch={false}>
            {words.all}
          </Link>
        </EmptyState>
      )}
      <Pager
        label={words.pages}
        previous={after ? { href: withParams(path, filter), label: words.first } : undefined}
        next={board.next ? { href: withParams(path, { ...filter, after: board.next }), label: words.next } : undefined}
      />
    </StaffFrame>
  );
}
