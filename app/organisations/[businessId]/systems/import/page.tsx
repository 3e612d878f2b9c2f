import { notFound } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { ImportHow } from "@/components/system-imports/import-how";
import { ImportList } from "@/components/system-imports/import-list";
import { UploadForm } from "@/components/system-imports/upload-form";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { may } from "@/lib/system-imports/policy";
import { listImports } from "@/lib/system-imports/queries";
import { importLimits } from "@/lib/system-imports/schema";
import { requireMember, view } from "@/lib/view";

/** Where the systems of many units are changed at once, by a file. */
export default async function UsesImportPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/systems/import">) {
  const [{ businessId }, asked] = await Promise.all([params, searchParams]);
  const systems = `/organisations/${businessId}/systems`;
  const path = `${systems}/import`;
  const actor = await requireMember(businessId, path);
  if (!may.importUses(actor, { organisationId: actor.organisation.id })) notFound();
  const imports = await view(actor, (tx) => listImports(tx, actor));
  const { language, t } = await i18n();
  const words = messagesOf(language).systemImports;
  const heading = (
    <>
      <PageTitle
        title={words.usesTitle}
        lead={words.usesLead}
        back={{ href: systems, label: t("systems.title") }}
        documentTitle={false}
      />
      <ImportHow
        title={words.howTitle}
        lines={Object.values(words.usesHow)}
        files={[{ href: `${systems}/template`, label: words.currentTemplate }]}
      />
    </>
  );
  return (
    <OrganisationFrame actor={actor} current="systems" done={doneText(t, asked.done)}>
      <UploadForm
        frame={formFrame(language, businessId)}
        heading={heading}
        title={words.usesTitle}
        words={{ ...words, limits: t("systemImports.limits", { rows: importLimits.rows }) }}
        what="uses"
      />
      <ImportList rows={imports} base={path} language={language} t={t} />
    </OrganisationFrame>
  );
}
