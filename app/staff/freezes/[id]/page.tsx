import { notFound } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { FreezeForm } from "@/components/lead-times/freeze-form";
import { formatDate } from "@/lib/calendar";
import { SubmissionKind } from "@/lib/db/generated/enums";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { findFreeze } from "@/lib/lead-times/queries";
import { asCursor } from "@/lib/paging";
import { requireOfficer, view } from "@/lib/view";

const written = (column: Date) => formatDate(column.toISOString().slice(0, 10));

/** Changes a freeze. */
export default async function FreezePage({ params }: PageProps<"/staff/freezes/[id]">) {
  const { id } = await params;
  const actor = await requireOfficer(`/staff/freezes/${id}`);
  const known = asCursor(id);
  const freeze = known && (await view(actor, (tx) => findFreeze(tx, known)));
  if (!freeze) notFound();
  const { language, t } = await i18n();
  const words = messagesOf(language).leadTimes;
  const { version, startsOn, endsOn, kinds, reasonFi, reasonSv, reasonEn } = freeze;
  return (
    <StaffFrame actor={actor} current="kinds">
      <FreezeForm
        frame={formFrame(language)}
        words={words}
        saveWord={messagesOf(language).common.save}
        title={words.editFreeze}
        kinds={Object.values(SubmissionKind).map((value) => ({ value, label: t(`submissions.kinds.${value}`) }))}
        freeze={{
          id,
          version,
          values: { startsOn: written(startsOn), endsOn: written(endsOn), kinds, reasonFi, reasonSv, reasonEn },
        }}
        heading={
          <PageTitle
            title={words.editFreeze}
            back={{ href: "/staff/freezes", label: words.freezes }}
            documentTitle={false}
          />
        }
      />
    </StaffFrame>
  );
}
