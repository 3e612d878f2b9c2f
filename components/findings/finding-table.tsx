import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { formatDate, helsinkiDate } from "@/lib/calendar";
import type { FindingKind, FindingState } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";
import { FindingTag, StaffFindingTag } from "./state-tag";

interface Listed {
  id: string;
  kind: FindingKind;
  name: string;
  foundAt: Date;
  state: FindingState;
}

type Props = { base: string; rows: Listed[]; t: Translator };

/** What has been noticed in the registers about one organisation; `base` is where the findings' pages are. */
export const FindingTable = ({ base, rows, t, forStaff }: Props & { forStaff?: boolean }) => (
  <DataTable
    rows={rows}
    rowKey={({ id }) => id}
    columns={[
      what(base, t),
      { title: t("findings.foundAt"), cell: ({ foundAt }) => formatDate(helsinkiDate(foundAt)) },
      {
        title: t("findings.state"),
        cell: ({ state }) => (forStaff ? <StaffFindingTag state={state} t={t} /> : <FindingTag state={state} t={t} />),
      },
    ]}
  />
);

type StaffRow = Listed & { customer: string; businessId: string };

/** The findings of all customers. */
export const StaffFindingTable = ({ base, rows, t }: { base: string; rows: StaffRow[]; t: Translator }) => (
  <DataTable
    rows={rows}
    rowKey={({ id }) => id}
    columns={[
      what(base, t),
      {
        title: t("findings.staff.customer"),
        cell: ({ customer, businessId }) => (
          <>
            {customer}
            <div className="text-ink-soft text-note">{businessId}</div>
          </>
        ),
      },
      { title: t("findings.staff.found"), cell: ({ foundAt }) => formatDate(helsinkiDate(foundAt)) },
      { title: t("findings.state"), cell: ({ state }) => <StaffFindingTag state={state} t={t} /> },
    ]}
  />
);

const what = (base: string, t: Translator) => ({
  title: t("findings.staff.what"),
  cell: ({ id, name, kind }: Listed) => (
    <>
      <Link href={`${base}/${id}`} prefetch={false}>
        {name}
      </Link>
      <div className="font-normal text-note">{t(`findings.kinds.${kind}`)}</div>
    </>
  ),
});
