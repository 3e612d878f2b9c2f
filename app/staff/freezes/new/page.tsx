import { formFrame } from "@/components/form/words";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { FreezeForm } from "@/components/lead-times/freeze-form";
import { SubmissionKind } from "@/lib/db/generated/enums";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { requireOfficer } from "@/lib/view";

/** Adds a freeze. */
export default async function NewFreezePage() {
  const actor = await requireOfficer("/staff/freezes/new");
  const { language, t } = await i18n();
  const words = messagesOf(language).leadTimes;
  return (
    <StaffFrame actor={actor} current="kinds">
      <FreezeForm
        frame={formFrame(language)}
        words={words}
        saveWord={words.add}
        title={words.addTitle}
        kinds={Object.values(SubmissionKind).map((value) => ({ value, label: t(`submissions.kinds.${value}`) }))}
        heading={
          <PageTitle
            title={words.addTitle}
            lead={words.freezesLead}
            back={{ href: "/staff/freezes", label: words.freezes }}
            documentTitle={false}
          />
        }
      />
    </StaffFrame>
  );
}
