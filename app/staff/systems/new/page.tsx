import { formFrame } from "@/components/form/words";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { AddSystemForm } from "@/components/systems/system-form";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { requireOfficer } from "@/lib/view";

/** An officer adds a system to the catalogue. */
export default async function NewSystemPage() {
  const actor = await requireOfficer("/staff/systems/new");
  const { language } = await i18n();
  const { catalogue, detail, columns, new: begin } = messagesOf(language).systems;
  const heading = (
    <PageTitle
      title={catalogue.newTitle}
      back={{ href: "/staff/systems", label: catalogue.title }}
      documentTitle={false}
    />
  );
  return (
    <StaffFrame actor={actor} current="systems">
      <AddSystemForm
        frame={formFrame(language)}
        heading={heading}
        words={{ ...catalogue, detail, columns, new: begin }}
      />
    </StaffFrame>
  );
}
