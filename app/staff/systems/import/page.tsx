import { formFrame } from "@/components/form/words";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { ImportHow } from "@/components/system-imports/import-how";
import { ImportList } from "@/components/system-imports/import-list";
import { UploadForm } from "@/components/system-imports/upload-form";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { listImports } from "@/lib/system-imports/queries";
import { importLimits } from "@/lib/system-imports/schema";
import { requireOfficer, view } from "@/lib/view";

const path = "/staff/systems/import";

/** Where an officer sends a file of systems. */
export default async function CatalogueImportPage({ searchParams }: PageProps<"/staff/systems/import">) {
  const asked = await searchParams;
  const actor = await requireOfficer(path);
  const imports = await view(actor, (tx) => listImports(tx, actor));
  const { language, t } = await i18n();
  const words = messagesOf(language).systemImports;
  const heading = (
    <>
      <PageTitle
        title={words.catalogueTitle}
        lead={words.catalogueLead}
        back={{ href: "/staff/systems", label: t("systems.catalogue.title") }}
        documentTitle={false}
      />
      <ImportHow
        title={words.howTitle}
        lines={Object.values(words.catalogueHow)}
        files={[
          { href: "/staff/systems/template", label: words.template },
          { href: "/staff/systems/csv", label: words.currentTemplate },
        ]}
      />
    </>
  );
  return (
    <StaffFrame actor={actor} current="systems" done={doneText(t, asked.done)}>
      <UploadForm
        frame={formFrame(language)}
        heading={heading}
        title={words.catalogueTitle}
        words={{ ...words, limits: t("systemImports.limits", { rows: importLimits.rows }) }}
        what="catalogue"
      />
      <ImportList rows={imports} base={path} language={language} t={t} />
    </StaffFrame>
  );
}
