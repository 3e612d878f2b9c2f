import { notFound } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { HistoryLink } from "@/components/histories/history-link";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { UseFacts } from "@/components/systems/use-facts";
import { ChangeUseForm } from "@/components/systems/use-forms";
import { placeText } from "@/components/systems/use-table";
import { serviceOptions, unitOptions } from "@/components/systems/words";
import { Actions, ButtonLink } from "@/components/ui/button";
import { helsinkiDate } from "@/lib/calendar";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { listServicesInUse } from "@/lib/services/queries";
import { may, stateOfUse } from "@/lib/systems/policy";
import { findUse, listUnitsInForce } from "@/lib/systems/queries";
import { textsOfUse } from "@/lib/systems/schema";
import { daysOf } from "@/lib/systems/workflow";
import { requireMember, view } from "@/lib/view";

/** One system in use: its facts and, for whoever may, the form that changes them and the ways to another system or to the end. */
export default async function SystemUsePage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/systems/[useId]">) {
  const [{ businessId, useId }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}/systems`;
  const actor = await requireMember(businessId, `${base}/${useId}`);
  const { id } = actor.organisation;
  const { use, units, services, unread } = await view(actor, async (tx) => ({
    use: await findUse(tx, actor, useId),
    units: await listUnitsInForce(tx, id),
    services: (await listServicesInUse(tx, id)).map(({ service }) => service),
    unread: await countUnread(tx, actor),
  }));
  if (!use) notFound();
  const { language, t } = await i18n();
  const words = messagesOf(language).systems;
  const today = helsinkiDate(new Date());
  const mayWrite = may.write(actor, use);
  const kept = use.unit && !units.some(({ oid }) => oid === use.unitOid) ? [use.unit] : [];
  const title = `${use.system.name} ${use.system.version}`;
  const heading = (
    <>
      <PageTitle
        title={title}
        lead={placeText(use, language, t)}
        crumbs={[{ href: base, label: words.title }]}
        documentTitle={!mayWrite}
      />
      <UseFacts use={use} today={today} language={language} t={t} />
      {mayWrite && (
        <>
          {stateOfUse(use, today) !== "PAST" && (
            <Actions>
              <ButtonLink href={`${base}/${useId}/change`}>{words.detail.switch}</ButtonLink>
              <ButtonLink href={`${base}/${useId}/end`} tone="secondary">
                {words.detail.end}
              </ButtonLink>
            </Actions>
          )}
          <h2>{words.detail.change}</h2>
          <p>{words.detail.changeLead}</p>
        </>
      )}
    </>
  );
  return (
    <OrganisationFrame actor={actor} current="systems" unread={unread} done={doneText(t, asked.done)}>
      {mayWrite ? (
        <ChangeUseForm
          frame={formFrame(language, businessId)}
          title={title}
          heading={heading}
          words={words.detail}
          servicesLabel={words.columns.services}
          useId={useId}
          units={[
            { value: "", label: words.wholeOrganisation },
            ...kept.map((unit) => ({ value: unit.oid, label: localName(unit, language) })),
            ...unitOptions(units, language),
          ]}
          services={serviceOptions([...new Set([...services, ...use.services])], language)}
          initial={{ ...textsOfUse(daysOf(use)), version: String(use.version) }}
          back={{ href: base, label: messagesOf(language).common.cancel }}
        />
      ) : (
        heading
      )}
      <HistoryLink businessId={businessId} entity="system_use" rowId={useId} />
    </OrganisationFrame>
  );
}
