import { notFound } from "next/navigation";
import { FindingTable } from "@/components/findings/finding-table";
import { AsItWas } from "@/components/histories/as-it-was";
import { HistoryLink } from "@/components/histories/history-link";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { NoDataThen } from "@/components/organisations/no-data-then";
import { RegisterSection } from "@/components/organisations/register-section";
import { Note } from "@/components/ui/note";
import { helsinkiDate } from "@/lib/calendar";
import { type ListedFinding, listFindingsOf } from "@/lib/findings/queries";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { findRegisterCheck, viewRegisterData } from "@/lib/organisations/queries";
import { asPastDay } from "@/lib/paging";
import { permits } from "@/lib/roles/policy";
import { requireMember, view } from "@/lib/view";

/** What the registers say of the organisation, who keeps each detail and how it is corrected. */
export default async function DetailsPage({ params, searchParams }: PageProps<"/organisations/[businessId]/details">) {
  const [{ businessId }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}`;
  const path = `${base}/details`;
  const actor = await requireMember(businessId, path);
  if (!permits(actor, "register-data", "read")) notFound();
  const today = helsinkiDate(new Date());
  const on = asPastDay(asked.on, today);
  const { findings, unread, organisation, ...registered } = await view(
    actor,
    async (tx) => ({
      ...(await viewRegisterData(tx, actor.organisation.id)),
      checkedAt: on ? null : await findRegisterCheck(tx, actor.organisation.id),
      findings: on ? [] : await listFindingsOf(tx, actor, actor.organisation.id),
      unread: await countUnread(tx, actor),
    }),
    { on },
  );
  const { t } = await i18n();
  const open = findings.filter(({ state }) => state === "OPEN").length;
  return (
    <OrganisationFrame actor={actor} current="details" unread={unread}>
      <PageTitle title={t("details.title")} lead={t("details.lead")} />
      <AsItWas path={path} on={on} asked={asked.on} today={today} />
      {open > 0 && (
        <Note tone="warn" title={t("details.findings.open", { count: open })}>
          <a href="#findings">{t("details.findings.title")}</a>
        </Note>
      )}
      {organisation ? (
        <RegisterSection base={base} organisation={organisation} isPast={on !== null} {...registered} />
      ) : (
        <NoDataThen t={t} />
      )}
      {!on && <Findings base={`${base}/findings`} rows={findings} />}
      <HistoryLink businessId={businessId} entity="organisation" rowId={actor.organisation.id} />
    </OrganisationFrame>
  );
}

/** What has been noticed in the registers, with each matter's own page. */
async function Findings({ base, rows }: { base: string; rows: ListedFinding[] }) {
  const { t } = await i18n();
  return (
    <section id="findings" className="mt-xl">
      <h2>{t("details.findings.title")}</h2>
      {rows.length > 0 ? <FindingTable base={base} rows={rows} t={t} /> : <p>{t("details.findings.none")}</p>}
    </section>
  );
}
