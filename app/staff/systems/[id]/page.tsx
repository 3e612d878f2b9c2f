import { notFound } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { SystemStanding } from "@/components/systems/standing";
import { ChangeSystemForm } from "@/components/systems/system-form";
import { SystemUsers } from "@/components/systems/system-users";
import { Actions, ButtonLink } from "@/components/ui/button";
import { KeyValueList } from "@/components/ui/key-value-list";
import { helsinkiDate } from "@/lib/calendar";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { findSystem, listUsersOf } from "@/lib/systems/queries";
import { textsOfEntry } from "@/lib/systems/schema";
import { entryOf } from "@/lib/systems/workflow";
import { requireOfficer, view } from "@/lib/view";

/** One system of the catalogue: who uses it, and the form that changes it. */
export default async function SystemPage({ params, searchParams }: PageProps<"/staff/systems/[id]">) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const actor = await requireOfficer(`/staff/systems/${id}`);
  const today = helsinkiDate(new Date());
  const seen = await view(actor, async (tx) => {
    const system = await findSystem(tx, id);
    return system && { system, users: await listUsersOf(tx, actor, id, today) };
  });
  if (!seen) notFound();
  const { system, users } = seen;
  const { language, t } = await i18n();
  const { catalogue, detail, columns, new: begin } = messagesOf(language).systems;
  const back = { href: "/staff/systems", label: catalogue.title };
  const heading = (
    <>
      <PageTitle title={`${system.name} ${system.version}`} lead={system.supplier} back={back} documentTitle={false} />
      <KeyValueList
        rows={[{ label: columns.register, value: <SystemStanding system={system} today={today} t={t} /> }]}
      />
      <h2>{catalogue.changeTitle}</h2>
    </>
  );
  return (
    <StaffFrame actor={actor} current="systems" done={doneText(t, asked.done)}>
      <ChangeSystemForm
        frame={formFrame(language)}
        title={`${system.name} ${system.version}`}
        heading={heading}
        words={{ ...catalogue, detail, columns, new: begin }}
        systemId={system.id}
        initial={{ ...textsOfEntry(entryOf(system)), version: String(system.revision) }}
        back={{ href: back.href, label: messagesOf(language).common.cancel }}
      />
      <SystemUsers users={users} language={language} t={t} />
      {!system.retiredOn && (
        <Actions>
          <ButtonLink href={`/staff/systems/${id}/retire`} tone="secondary">
            {catalogue.retire}
          </ButtonLink>
        </Actions>
      )}
    </StaffFrame>
  );
}
