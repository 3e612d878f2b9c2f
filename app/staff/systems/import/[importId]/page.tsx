import { notFound } from "next/navigation";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { DryRun } from "@/components/system-imports/dry-run";
import { ImportState } from "@/components/system-imports/import-state";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { findImport, planCatalogueFile } from "@/lib/system-imports/queries";
import { readOutcomeFilter } from "@/lib/system-imports/schema";
import { requireOfficer, view } from "@/lib/view";

const base = "/staff/systems/import";

/** What a file would do to the catalogue, before anything is saved. */
export default async function CatalogueDryRunPage({
  params,
  searchParams,
}: PageProps<"/staff/systems/import/[importId]">) {
  const [{ importId }, asked] = await Promise.all([params, searchParams]);
  const path = `${base}/${importId}`;
  const actor = await requireOfficer(path);
  const seen = await view(actor, async (tx) => {
    const file = await findImport(tx, actor, importId);
    const run = file?.state === "CHECKED" ? await planCatalogueFile(tx, file.content) : null;
    return file && { file, run };
  });
  if (!seen) notFound();
  const { file, run } = seen;
  const { language, t } = await i18n();
  return (
    <StaffFrame actor={actor} current="systems" done={doneText(t, asked.done)}>
      <PageTitle
        title={run ? t("systemImports.dryRunTitle") : file.fileName}
        lead={run ? t("systemImports.dryRunLead", { file: file.fileName }) : undefined}
        back={{ href: base, label: t("systemImports.catalogueTitle") }}
      />
      <ImportState
        file={file}
        run={run ?? { rows: [], mark: "" }}
        what="catalogue"
        base={base}
        hasChanged={asked.changed === "1"}
        language={language}
        t={t}
      />
      {run && (
        <DryRun
          rows={run.rows}
          columns="catalogueColumns"
          filter={readOutcomeFilter(asked)}
          path={path}
          language={language}
          t={t}
        />
      )}
    </StaffFrame>
  );
}
