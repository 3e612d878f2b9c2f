import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import type { Messages } from "@/lib/i18n";
import { canAdvance } from "@/lib/namings/workflow";
import type { NamedPersonOfGrant } from "@/lib/roles/queries";
import { NamingTag } from "./state-tags";

type Props = {
  persons: NamedPersonOfGrant[];
  /** Where a person is struck out, before the naming's id; null for those who may not. */
  strikeOutBase: string | null;
  now: Date;
  words: Messages["roles"];
};

/** The persons whom the receiving organisation has named. */
export const NamedPersons = ({ persons, strikeOutBase, now, words }: Props) =>
  persons.length === 0 ? (
    <p>{words.detail.noPersons}</p>
  ) : (
    <DataTable
      rows={persons}
      rowKey={({ id }) => id}
      columns={[
        { title: words.list.holder, cell: ({ name }) => name },
        { title: words.list.state, cell: (person) => <NamingTag person={person} now={now} words={words} /> },
        {
          title: words.detail.action,
          hiddenTitle: true,
          cell: ({ id, name, state }) =>
            strikeOutBase &&
            canAdvance(state, "strikeOut") && (
              <Link
                href={`${strikeOutBase}/${id}/strike-out`}
                prefetch={false}
                aria-label={words.detail.strikeOutOf.replace("{name}", name)}
              >
                {words.detail.strikeOut}
              </Link>
            ),
        },
      ]}
    />
  );
