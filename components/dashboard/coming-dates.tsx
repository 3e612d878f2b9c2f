import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { Tag, type Tone } from "@/components/ui/tag";
import { daysBetween, formatDate } from "@/lib/calendar";
import type { Dashboard } from "@/lib/dashboard/queries";
import { i18n } from "@/lib/i18n/server";

interface ComingDate {
  key: string;
  date: string;
  what: string;
  href: string;
  target: string;
  tone: Tone;
  state: string;
}

/** The dates of the next 90 days, whatever they are about, in the order in which they come. */
export async function ComingDates({ dashboard, base, today }: { dashboard: Dashboard; base: string; today: string }) {
  const { t } = await i18n();
  const rows: ComingDate[] = [
    ...dashboard.certificates
      .filter(({ endsOn }) => endsOn >= today)
      .map(({ id, host, endsOn }) => ({
        key: `certificate ${id}`,
        date: endsOn,
        what: t("organisations.dashboard.certificateEnds"),
        href: `${base}/connection-points/${id}`,
        target: host,
        tone: "warn" as const,
        state: t("organisations.dashboard.daysLeft", { days: daysBetween(today, endsOn) }),
      })),
    ...dashboard.scheduled.map(({ id, reference, effectiveOn }) => ({
      key: `submission ${id}`,
      date: effectiveOn,
      what: t("organisations.dashboard.changeTakesEffect"),
      href: `${base}/submissions/${id}`,
      target: reference ?? "",
      tone: "ok" as const,
      state: t("organisations.dashboard.approved"),
    })),
    ...dashboard.ending.map(({ id, name, role, endsOn }) => ({
      key: `grant ${id}`,
      date: endsOn,
      what: t("organisations.dashboard.roleEnds"),
      href: `${base}/roles/${id}`,
      target: `${name}, ${t(`roles.names.${role}`)}`,
      tone: "off" as const,
      state: t("organisations.dashboard.fixedTerm"),
    })),
  ].sort((one, other) => one.date.localeCompare(other.date));
  if (rows.length === 0) return <p>{t("organisations.dashboard.noDates")}</p>;
  return (
    <DataTable
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        { title: t("organisations.dashboard.date"), cell: (row) => formatDate(row.date) },
        { title: t("organisations.dashboard.what"), cell: (row) => row.what },
        {
          title: t("organisations.dashboard.target"),
          cell: (row) => (
            <Link href={row.href} prefetch={false}>
              {row.target}
            </Link>
          ),
        },
        { title: t("organisations.dashboard.state"), cell: (row) => <Tag tone={row.tone}>{row.state}</Tag> },
      ]}
    />
  );
}
