import { notFound } from "next/navigation";
import { ActionButton } from "@/components/form/action-button";
import { formFrame } from "@/components/form/words";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { SystemUsers } from "@/components/systems/system-users";
import { Actions } from "@/components/ui/button";
import { helsinkiDate } from "@/lib/calendar";
import { i18n } from "@/lib/i18n/server";
import { retireSystem } from "@/lib/systems/actions";
import { findSystem, listUsersOf } from "@/lib/systems/queries";
import { requireOfficer, view } from "@/lib/view";

/** Before a system leaves the catalogue: what that means, and for whom. */
export default async function RetirePage({ params }: PageProps<"/staff/systems/[id]/retire">) {
  const { id } = await params;
  const actor = await requireOfficer(`/staff/systems/${id}/retire`);
  const seen = await view(actor, async (tx) => {
    const system = await findSystem(tx, id);
    return system && { system, users: await listUsersOf(tx, actor, id, helsinkiDate(new Date())) };
  });
  if (!seen || seen.system.retiredOn) notFound();
  const { system, users } = seen;
  const { language, t } = await i18n();
  const name = `${system.name} ${system.version}`;
  return (
    <StaffFrame actor={actor} current="systems">
      <PageTitle
        title={t("systems.catalogue.retireTitle")}
        lead={name}
        back={{ href: `/staff/systems/${id}`, label: name }}
      />
      <p>{t("systems.catalogue.retireLead")}</p>
      <SystemUsers users={users} language={language} t={t} />
      <Actions>
        <ActionButton
          action={retireSystem}
          idempotencyKey={formFrame(language).idempotencyKey}
          values={{ systemId: id, version: system.revision }}
          tone="danger"
        >
          {t("systems.catalogue.retire")}
        </ActionButton>
      </Actions>
    </StaffFrame>
  );
}
