import { notFound } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { LeadTimeForm } from "@/components/lead-times/lead-time-form";
import { LeadTimeTable } from "@/components/lead-times/lead-time-table";
import { SecondOfficerForm } from "@/components/lead-times/second-officer-form";
import { helsinkiDate } from "@/lib/calendar";
import { OrganisationKind } from "@/lib/db/generated/enums";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { findKindSetting, inForce, listLeadTimes } from "@/lib/lead-times/queries";
import { kindBySlug } from "@/lib/submissions/kinds";
import { requireOfficer, view } from "@/lib/view";

/** One kind: its lead times past, present and coming, a new one, and how many officers decide. */
export default async function KindPage({ params }: PageProps<"/staff/kinds/[kind]">) {
  const { kind: slug } = await params;
  const actor = await requireOfficer(`/staff/kinds/${slug}`);
  const kind = kindBySlug(slug);
  if (!kind) notFound();
  const { language, t } = await i18n();
  const { setting, rows } = await view(actor, async (tx) => ({
    setting: await findKindSetting(tx, kind),
    rows: (await listLeadTimes(tx)).filter((row) => row.kind === kind),
  }));
  if (!setting) notFound();
  const { leadTimes: words, staff } = messagesOf(language);
  const today = helsinkiDate(new Date());
  return (
    <StaffFrame actor={actor} current="kinds">
      <PageTitle
        title={t("leadTimes.editTitle", { kind: t(`submissions.kinds.${kind}`) })}
        back={{ href: "/staff/kinds", label: words.kinds }}
      />
      <LeadTimeTable
        rows={rows}
        inForce={new Set(inForce(rows, today).map(({ id }) => id))}
        today={today}
        language={language}
      />
      <h2>{words.newLeadTime}</h2>
      <LeadTimeForm
        frame={formFrame(language)}
        words={words}
        kind={kind}
        organisationKinds={Object.values(OrganisationKind).map((value) => ({ value, label: staff.kinds[value] }))}
      />
      <h2>{words.officers}</h2>
      <SecondOfficerForm frame={formFrame(language)} words={words} setting={setting} />
    </StaffFrame>
  );
}
