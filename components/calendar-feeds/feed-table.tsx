import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import type { Messages } from "@/lib/i18n";

export type FeedLine = { id: string; madeAt: string; readAt: string | null; language: string };

type Props = { lines: FeedLine[]; words: Messages["calendarFeeds"] };

/** The addresses of one organisation's calendar: never the address itself, which is not kept. */
export const FeedTable = ({ lines, words }: Props) => (
  <DataTable
    rows={lines}
    rowKey={(line) => line.id}
    columns={[
      { title: words.columns.madeAt, cell: (line) => line.madeAt },
      { title: words.columns.readAt, cell: (line) => line.readAt ?? words.never },
      { title: words.columns.language, cell: (line) => line.language },
      {
        title: words.columns.action,
        hiddenTitle: true,
        cell: ({ id, madeAt }) => (
          <span className="flex flex-wrap gap-x-m">
            <Link href={`/settings/calendar/${id}/renew`} prefetch={false}>
              {words.renew}
              <span className="sr-only"> ({madeAt})</span>
            </Link>
            <Link href={`/settings/calendar/${id}/revoke`} prefetch={false}>
              {words.revoke}
              <span className="sr-only"> ({madeAt})</span>
            </Link>
          </span>
        ),
      },
    ]}
  />
);
