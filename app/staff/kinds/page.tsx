import Link from "next/link";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { customersText, leadTimeText } from "@/components/lead-times/lead-time-table";
import { SettingsPages } from "@/components/lead-times/settings-pages";
import { DataTable } from "@/components/ui/data-table";
import { helsinkiDate } from "@/lib/calendar";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { inForce, listKindSettings, listLeadTimes } from "@/lib/lead-times/queries";
import { kindOf } from "@/lib/submissions/kinds";
import { requireOfficer, view } from "@/lib/view";

/** How early each kind is reported, and how many officers decide on it. */
export default async function KindsPage({ searchParams }: PageProps<"/staff/kinds">) {
  const { done } = await searchParams;
  const actor = await requireOfficer("/staff/kinds");
  const { language, t } = await i18n();
  const { settings, leadTimes } = await view(actor, async (tx) => ({
    settings: await listKindSettings(tx),
    leadTimes: await listLeadTimes(tx),
  }));
  const messages = messagesOf(language);
  const words = messages.leadTimes;
  const today = helsinkiDate(new Date());
  return (
    <StaffFrame actor={actor} current="kinds" done={doneText(t, done)}>
      <PageTitle title={words.title} lead={words.lead} />
      <SettingsPages words={words} current="kinds" />
      <DataTable
        caption={words.kinds}
        rows={settings}
        rowKey={({ kind }) => kind}
        columns={[
          { title: words.kind, cell: ({ kind }) => t(`submissions.kinds.${kind}`) },
          {
            title: words.days,
            cell: ({ kind }) =>
              inForce(
                leadTimes.filter((row) => row.kind === kind),
                today,
              ).map((row) => (
                <div key={row.id}>
                  {row.organisationKind && `${customersText(row.organisationKind, messages)}: `}
                  {leadTimeText(row, language)}
                </div>
              )),
          },
          { title: words.officers, cell: ({ secondOfficer }) => words.second[secondOfficer] },
          {
            title: words.change,
            hiddenTitle: true,
            cell: ({ kind }) => (
              <Link
                href={`/staff/kinds/${kindOf(kind).slug}`}
                prefetch={false}
                aria-label={t("leadTimes.changeOf", { kind: t(`submissions.kinds.${kind}`) })}
              >
                {words.change}
              </Link>
            ),
          },
        ]}
      />
    </StaffFrame>
  );
}
