import Link from "next/link";
import { StaffFindingTable } from "@/components/findings/finding-table";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { RegisterCard } from "@/components/registry/register-card";
import { Renewal } from "@/components/registry/renewal";
import { WalkTable } from "@/components/registry/walk-table";
import { Note } from "@/components/ui/note";
import { listFindings } from "@/lib/findings/queries";
import { doneText } from "@/lib/i18n/done";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { listRegisters, listWalks } from "@/lib/registry/queries";
import { requireOfficer, view } from "@/lib/view";

const path = "/staff/registry";
const shownAlerts = 5;

/** The national registers: how current the portal's copy is, what they have shown of customers, and the walks through them. */
export default async function RegistryPage({ searchParams }: PageProps<"/staff/registry">) {
  const search = await searchParams;
  const actor = await requireOfficer(path);
  const { registers, walks, alerts } = await view(actor, async (tx) => ({
    registers: await listRegisters(tx, actor),
    walks: await listWalks(tx, actor),
    alerts: await listFindings(tx, actor, {}),
  }));
  const { language, t } = await i18n();
  const isRunning = registers.some(({ last }) => last?.state === "RUNNING");
  const rows = alerts.findings.slice(0, shownAlerts).map(({ organisation, ...row }) => ({
    ...row,
    customer: localName(organisation, language),
    businessId: organisation.businessId,
  }));
  return (
    <StaffFrame actor={actor} current="registry" done={doneText(t, search.done)}>
      <PageTitle title={t("registry.title")} lead={t("registry.lead")} />
      {isRunning && (
        <Note>
          <p>
            {t("registry.running")}{" "}
            <Link href={path} prefetch={false}>
              {t("registry.reload")}
            </Link>
          </p>
          <Renewal seconds={3} />
        </Note>
      )}
      <section aria-labelledby="alerts" className="mb-xxl">
        <h2 id="alerts">{t("registry.alerts")}</h2>
        {rows.length > 0 ? (
          <>
            <p>{t("registry.alertsCount", { count: alerts.count })}</p>
            <StaffFindingTable base="/staff/findings" rows={rows} t={t} />
          </>
        ) : (
          <p>{t("registry.noAlerts")}</p>
        )}
        <p className="mt-s">
          <Link href="/staff/findings" prefetch={false}>
            {t("registry.allAlerts")}
          </Link>
        </p>
      </section>
      {registers.map((state) => (
        <RegisterCard key={state.register} state={state} t={t} language={language} />
      ))}
      {walks.length > 0 && (
        <>
          <h2>{t("registry.walks")}</h2>
          <WalkTable rows={walks} t={t} language={language} />
        </>
      )}
      <p className="mt-l text-ink-soft text-note">{t("registry.source")}</p>
    </StaffFrame>
  );
}
