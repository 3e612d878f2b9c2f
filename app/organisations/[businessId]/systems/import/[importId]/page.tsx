import { notFound } from "next/navigation";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { DryRun } from "@/components/system-imports/dry-run";
import { ImportState } from "@/components/system-imports/import-state";
import { helsinkiDate } from "@/lib/calendar";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { findImport, planUsesFile } from "@/lib/system-imports/queries";
import { readOutcomeFilter } from "@/lib/system-imports/schema";
import { requireMember, view } from "@/lib/view";

/** What a file would do to the organisation's systems, before anything is saved. */
export default async function UsesDryRunPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/systems/import/[importId]">) {
  const [{ businessId, importId }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}/systems/import`;
  const path = `${base}/${importId}`;
  const actor = await requireMember(businessId, path);
  const today = helsinkiDate(new Date());
  const seen = await view(actor, async (tx) => {
    const file = await findImport(tx, actor, importId);
    const { id } = actor.organisation;
    const run = file?.state === "CHECKED" ? await planUsesFile(tx, id, file.content, today) : null;
    return file && { file, run };
  });
  if (!seen) notFound();
  const { file, run } = seen;
  const { language, t } = await i18n();
  return (
    <OrganisationFrame actor={actor} current="systems" done={doneText(t, asked.done)}>
      <PageTitle
        title={run ? t("systemImports.dryRunTitle") : file.fileName}
        lead={run ? t("systemImports.dryRunLead", { file: file.fileName }) : undefined}
        back={{ href: base, label: t("systemImports.usesTitle") }}
      />
      <ImportState
        file={file}
        run={run ?? { rows: [], mark: "" }}
        what="uses"
        base={base}
        actingFor={businessId}
        hasChanged={asked.changed === "1"}
        language={language}
        t={t}
      />
      {run && (
        <DryRun
          rows={run.rows}
          columns="usesColumns"
          filter={readOutcomeFilter(asked)}
          path={path}
          language={language}
          t={t}
        />
      )}
    </OrganisationFrame>
  );
}
