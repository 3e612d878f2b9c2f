import Link from "next/link";
import { notFound } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { NotOffered } from "@/components/systems/not-offered";
import { BeginUseForm } from "@/components/systems/use-forms";
import { serviceOptions, systemOptions, unitOptions } from "@/components/systems/words";
import { EmptyState } from "@/components/ui/empty-state";
import { Note } from "@/components/ui/note";
import { formatDate, helsinkiDate } from "@/lib/calendar";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { listServicesInUse } from "@/lib/services/queries";
import { may, unfitFor } from "@/lib/systems/policy";
import { listSystems, listUnitsInForce } from "@/lib/systems/queries";
import { requireMember, view } from "@/lib/view";

/** Takes a system into use: only those that may be are offered, and of the others it says why not. */
export default async function BeginUsePage({ params }: PageProps<"/organisations/[businessId]/systems/new">) {
  const { businessId } = await params;
  const base = `/organisations/${businessId}/systems`;
  const actor = await requireMember(businessId, `${base}/new`);
  if (!may.write(actor, { organisationId: actor.organisation.id })) notFound();
  const { id } = actor.organisation;
  const { systems, units, services } = await view(actor, async (tx) => ({
    systems: await listSystems(tx),
    units: await listUnitsInForce(tx, id),
    services: (await listServicesInUse(tx, id)).map(({ service }) => service),
  }));
  const { language, t } = await i18n();
  const words = messagesOf(language).systems;
  const today = helsinkiDate(new Date());
  const fit = systems.filter((system) => unfitFor(system, today) === null);
  const title = { back: { href: base, label: words.title }, title: words.new.title, lead: words.new.lead };
  const heading = (
    <>
      <PageTitle {...title} documentTitle={false} />
      <Note>
        <p>{words.threeWeeks}</p>
      </Note>
    </>
  );
  if (services.length === 0)
    return (
      <OrganisationFrame actor={actor} current="systems">
        <PageTitle {...title} />
        <EmptyState title={words.new.noServices}>
          <p>{words.new.noServicesText}</p>
          <Link href={`/organisations/${businessId}/services`} prefetch={false}>
            {t("services.title")}
          </Link>
        </EmptyState>
      </OrganisationFrame>
    );
  return (
    <OrganisationFrame actor={actor} current="systems">
      <BeginUseForm
        frame={formFrame(language, businessId)}
        heading={heading}
        words={words.new}
        systems={systemOptions(fit)}
        units={unitOptions(units, language)}
        services={serviceOptions(services, language)}
        initial={{ units: "ALL", services, usedFrom: formatDate(today) }}
      />
      <NotOffered systems={systems.filter((system) => !fit.includes(system))} today={today} t={t} />
    </OrganisationFrame>
  );
}
