import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { formatDateTime } from "@/lib/calendar";
import type { Messages, Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { DerivedMainUser, Grant } from "@/lib/roles/queries";
import { GrantTag } from "./state-tags";
import { untilText } from "./words";

type Href = ((grant: Grant) => string) | null;

type Props = { grants: Grant[]; href: Href; now: Date; t: Translator; words: Messages["roles"] };

/** Who holds one role, or has been offered it; each leads to its own page for those who may open it. */
export const HoldersTable = ({ grants, href, now, t, words }: Props) => (
  <DataTable
    rows={grants}
    rowKey={({ id }) => id}
    columns={[
      { title: words.list.holder, cell: (grant) => <HolderName grant={grant} href={href} t={t} /> },
      { title: words.list.basis, cell: () => words.bases.GRANT },
      { title: words.list.state, cell: (grant) => <GrantTag grant={grant} now={now} words={words} /> },
      { title: words.list.until, cell: (grant) => untilText(t, grant.endsOn) },
    ]}
  />
);

const HolderName = ({ grant, href, t }: { grant: Grant; href: Href; t: Translator }) => {
  const name = grant.receivingOrganisationId ? grant.holderName : (grant.acceptedName ?? grant.holderName);
  const count = grant.namedPersons.filter((one) => one.state === "ACTIVE").length;
  return (
    <>
      {href ? (
        <Link href={href(grant)} prefetch={false}>
          {name}
        </Link>
      ) : (
        name
      )}
      {grant.receivingOrganisationId && (
        <span className="block font-normal text-ink-soft text-note">{t("roles.list.persons", { count })}</span>
      )}
    </>
  );
};

type DerivedProps = { users: DerivedMainUser[]; language: Language; words: Messages["roles"] };

/** Main users by the register or a mandate, apart from those whose role was given here. */
export const DerivedTable = ({ users, language, words }: DerivedProps) => (
  <DataTable
    caption={words.list.derived}
    rows={users}
    rowKey={({ personId }) => personId}
    columns={[
      { title: words.list.holder, cell: ({ name }) => name },
      { title: words.list.basis, cell: ({ basis }) => words.bases[basis] },
      {
        title: words.list.lastActed,
        cell: ({ lastActedAt }) => (lastActedAt ? formatDateTime(lastActedAt, language) : words.list.now),
      },
    ]}
  />
);
