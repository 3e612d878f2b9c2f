import { notFound } from "next/navigation";
import { ActionButton } from "@/components/form/action-button";
import { formFrame } from "@/components/form/words";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { formatDate } from "@/lib/calendar";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { removeFreeze } from "@/lib/lead-times/actions";
import { findFreeze } from "@/lib/lead-times/queries";
import { asCursor } from "@/lib/paging";
import { requireOfficer, view } from "@/lib/view";

const written = (column: Date) => formatDate(column.toISOString().slice(0, 10));

/** Says what lifting the freeze does before it is done. */
export default async function RemoveFreezePage({ params }: PageProps<"/staff/freezes/[id]/remove">) {
  const { id } = await params;
  const actor = await requireOfficer(`/staff/freezes/${id}/remove`);
  const known = asCursor(id);
  const freeze = known && (await view(actor, (tx) => findFreeze(tx, known)));
  if (!freeze) notFound();
  const { language, t } = await i18n();
  const words = messagesOf(language).leadTimes;
  const days = { from: written(freeze.startsOn), to: written(freeze.endsOn) };
  return (
    <StaffFrame actor={actor} current="kinds">
      <PageTitle
        title={words.remove}
        lead={t("leadTimes.removeText", days)}
        back={{ href: `/staff/freezes/${id}`, label: words.editFreeze }}
      />
      <ActionButton
        action={removeFreeze}
        idempotencyKey={formFrame(language).idempotencyKey}
        values={{ freezeId: id, version: freeze.version }}
        tone="danger"
      >
        {words.remove}
      </ActionButton>
    </StaffFrame>
  );
}
