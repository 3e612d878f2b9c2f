import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { Tag, type Tone } from "@/components/ui/tag";
import { type CalendarDate, daysBetween } from "@/lib/calendar";
import type { Translator } from "@/lib/i18n";
import type { ComingDate } from "./dates";

/** As many days as make a date near. */
const near = 14;

function toneOf({ from, sort }: ComingDate, today: CalendarDate): Tone {
  if (sort === "freeze") return "off";
  if (daysBetween(today, from) > near) return "info";
  return sort === "do" ? "bad" : "warn";
}

function stateOf({ from }: ComingDate, today: CalendarDate, t: Translator): string {
  if (from < today) return t("organisations.dashboard.ongoing");
  if (from === today) return t("organisations.dashboard.today");
  return t("organisations.dashboard.daysLeft", { days: daysBetween(today, from) });
}

/** The coming dates, whatever they are about, in the order in which they come. */
export function ComingDates({ dates, today, t }: { dates: ComingDate[]; today: CalendarDate; t: Translator }) {
  return (
    <DataTable
      rows={dates}
      rowKey={(row) => row.key}
      columns={[
        { title: t("organisations.dashboard.date"), cell: (row) => row.day },
        { title: t("organisations.dashboard.what"), cell: (row) => row.what },
        {
          title: t("organisations.dashboard.target"),
          cell: (row) =>
            row.href ? (
              <Link href={row.href} prefetch={false}>
                {row.target}
              </Link>
            ) : (
              row.target
            ),
        },
        {
          title: t("organisations.dashboard.state"),
          cell: (row) => (
            <span className="whitespace-nowrap">
              <Tag tone={toneOf(row, today)}>{stateOf(row, today, t)}</Tag>
            </span>
          ),
        },
      ]}
    />
  );
}
