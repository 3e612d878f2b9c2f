import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { Details } from "@/components/ui/details";
import { formatDateTime } from "@/lib/calendar";
import type { ChangeLine } from "@/lib/histories/schema";
import { ChangeTable } from "./change-table";
import { Standing, Who } from "./standing";
import { changeTold, datumName, fieldName, type Telling } from "./words";

type Props = {
  lines: ChangeLine[];
  telling: Telling;
  /** Where one datum's own history is; null where there is no such page. */
  href: ((line: ChangeLine) => string) | null;
};

/** Changes of any data, the newest first; what changed is folded behind the names of its fields. */
export const ChangeList = ({ lines, telling, href }: Props) => (
  <DataTable
    rows={lines}
    rowKey={({ id }) => id}
    columns={[
      {
        title: telling.t("histories.when"),
        cell: ({ at }) => <span className="whitespace-nowrap font-normal">{formatDateTime(at, telling.language)}</span>,
      },
      { title: telling.t("histories.what"), cell: (line) => <What line={line} telling={telling} href={href} /> },
      { title: telling.t("histories.change"), cell: (line) => <Changed line={line} telling={telling} /> },
      { title: telling.t("histories.who"), cell: (line) => <Who line={line} telling={telling} /> },
      { title: telling.t("histories.basis"), cell: (line) => <Standing line={line} telling={telling} /> },
    ]}
  />
);

function What({ line, telling, href }: { line: ChangeLine; telling: Telling; href: Props["href"] }) {
  const name = datumName(line.entity, line.data, telling);
  return (
    <>
      <span className="block text-ink-soft text-note">{telling.t(`histories.entities.${line.entity}`)}</span>
      {href ? (
        <Link href={href(line)} prefetch={false}>
          {name}
        </Link>
      ) : (
        name
      )}
    </>
  );
}

function Changed({ line, telling }: { line: ChangeLine; telling: Telling }) {
  const { t } = telling;
  const fields = line.changes.map(({ field }) => fieldName(t, field));
  return (
    <>
      {changeTold(line, t)}
      {fields.length > 0 && (
        <Details
          summary={fields.length > 3 ? `${fields.slice(0, 3).join(", ")} +${fields.length - 3}` : fields.join(", ")}
        >
          <ChangeTable changes={line.changes} telling={telling} />
        </Details>
      )}
    </>
  );
}
