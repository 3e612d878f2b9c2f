import Link from "next/link";
import { FindingTable } from "@/components/findings/finding-table";
import { AsItWas } from "@/components/histories/as-it-was";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { HowCorrected, WhenChanging } from "@/components/organisations/how-corrected";
import { NoDataThen } from "@/components/organisations/no-data-then";
import { OidMismatch } from "@/components/organisations/oid-mismatch";
import { RegisterData } from "@/components/organisations/register-data";
import { Note } from "@/components/ui/note";
import { formatDateTime, helsinkiDate } from "@/lib/calendar";
import type { OrganisationKind } from "@/lib/db/generated/enums";
import { listFindingsOf } from "@/lib/findings/queries";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { findRegisterCheck, viewRegisterData } from "@/lib/organisations/queries";
import { asPastDay } from "@/lib/paging";
import { requireMember, view } from "@/lib/view";

/** What the registers say of the organisation, who keeps each detail and how it is corrected. */
export default async function DetailsPage({ params, searchParams }: PageProps<"/organisations/[businessId]/details">) {
  const [{ businessId }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}`;
  const path = `${base}/details`;
  const actor = await requireMember(businessId, path);
  const today = helsinkiDate(new Date());
  const on = asPastDay(asked.on, today);
  const { organisation, entry, checkedAt, findings, unread } = await view(
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
        <>
          <OidMismatch oid={organisation.oid} organisation={organisation} t={t} />
          <h2>{t("details.data")}</h2>
          <RegisterData organisation={organisation} entry={on ? null : entry} t={t} />
          <Origin isPast={on !== null} hasEntry={entry !== null} kind={organisation.kind} checkedAt={checkedAt} />
          <p>
            <Link href={`${base}/controllers`} prefetch={false}>
              {t("details.controllersLink")}
            </Link>
          </p>
          <HowCorrected organisation={organisation} t={t} />
          <WhenChanging kind={organisation.kind} t={t} />
        </>
      ) : (
        <NoDataThen t={t} />
      )}
      {!on && (
        <section id="findings" className="mt-xl">
          <h2>{t("details.findings.title")}</h2>
          {findings.length > 0 ? (
            <FindingTable base={`${base}/findings`} rows={findings} t={t} />
          ) : (
            <p>{t("details.findings.none")}</p>
          )}
        </section>
      )}
    </OrganisationFrame>
  );
}

type OriginProps = { isPast: boolean; hasEntry: boolean; kind: OrganisationKind; checkedAt: Date | null };

/** Where the data come from and when they were last checked; what is not shown, and why. */
async function Origin({ isPast, hasEntry, kind, checkedAt }: OriginProps) {
  const { language, t } = await i18n();
  return (
    <div className="mt-s text-ink-soft text-note">
      {isPast && <p>{t("details.pastEntry")}</p>}
      {!isPast && !hasEntry && kind !== "INTERMEDIARY" && <p>{t("details.noEntry")}</p>}
      {checkedAt && <p>{t("details.source", { time: formatDateTime(checkedAt, language) })}</p>}
    </div>
  );
}
