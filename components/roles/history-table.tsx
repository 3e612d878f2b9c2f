import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { formatDate, helsinkiDate } from "@/lib/calendar";
import type { Messages } from "@/lib/i18n";
import type { Grant } from "@/lib/roles/queries";
import { GrantTag } from "./state-tags";
import { capital } from "./words";

type Props = { grants: Grant[]; base: string; now: Date; words: Messages["roles"] };

/** Given roles as one line each: to whom, which, by whom, and how it ended. */
export const HistoryTable = ({ grants, base, now, words }: Props) => (
  <DataTable
    rows={grants}
    rowKey={({ id }) => id}
    columns={[
      {
        title: words.history.holder,
        cell: (grant) => (
          <Link href={`${base}/${grant.id}`} prefetch={false}>
            {grant.holderName}
          </Link>
        ),
      },
      { title: words.history.role, cell: ({ role }) => capital(words.names[role]) },
      { title: words.history.given, cell: (grant) => byWhom(grant.offeredAt, grant.offeredByName) },
      { title: words.history.accepted, cell: (grant) => byWhom(grant.acceptedAt, grant.acceptedName) },
      { title: words.history.ended, cell: (grant) => byWhom(grant.endedAt, grant.endedByName) },
      { title: words.list.state, cell: (grant) => <GrantTag grant={grant} now={now} words={words} /> },
    ]}
  />
);

const byWhom = (at: Date | null, name: string | null) =>
  at && (
    <>
      {formatDate(helsinkiDate(at))}
      {name && <span className="block text-ink-soft text-note">{name}</span>}
    </>
  );
