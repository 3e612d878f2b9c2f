import { notFound } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { NotOffered } from "@/components/systems/not-offered";
import { periodText } from "@/components/systems/standing";
import { SwitchForm } from "@/components/systems/use-forms";
import { placeText } from "@/components/systems/use-table";
import { serviceOptions, systemOptions } from "@/components/systems/words";
import { Note } from "@/components/ui/note";
import { helsinkiDate } from "@/lib/calendar";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { may, stateOfUse, unfitFor } from "@/lib/systems/policy";
import { findUse, listOpenUsesOf, listSystems } from "@/lib/systems/queries";
import { requireMember, view } from "@/lib/view";

/** Another system instead of the one in use: which, where, from when, and whether the connection point changes with it. */
export default async function SwitchSystemPage({
  params,
}: PageProps<"/organisations/[businessId]/systems/[useId]/change">) {
  const { businessId, useId } = await params;
  const base = `/organisations/${businessId}/systems`;
  const actor = await requireMember(businessId, `${base}/${useId}/change`);
  const today = helsinkiDate(new Date());
  const seen = await view(actor, async (tx) => {
    const use = await findUse(tx, actor, useId);
    return (
      use && {
        use,
        uses: await listOpenUsesOf(tx, actor, use.systemId, today),
        systems: (await listSystems(tx)).filter(({ id }) => id !== use.systemId),
      }
    );
  });
  if (!seen || !may.write(actor, seen.use) || stateOfUse(seen.use, today) === "PAST") notFound();
  const { use, uses, systems } = seen;
  const { language, t } = await i18n();
  const words = messagesOf(language).systems;
  const name = `${use.system.name} ${use.system.version}`;
  const fit = systems.filter((system) => unfitFor(system, today) === null);
  const services = [...new Set(uses.flatMap((one) => one.services))].sort();
  const heading = (
    <>
      <PageTitle
        title={words.switch.title}
        lead={t("systems.switch.lead", { name })}
        back={{ href: `${base}/${useId}`, label: name }}
        documentTitle={false}
      />
      <Note>
        <p>{words.threeWeeks}</p>
      </Note>
    </>
  );
  return (
    <OrganisationFrame actor={actor} current="systems">
      <SwitchForm
        frame={formFrame(language, businessId)}
        heading={heading}
        words={words.switch}
        choose={words.new.choose}
        dateHint={words.new.dateHint}
        useId={useId}
        systems={systemOptions(fit)}
        uses={uses.map((one) => ({
          value: one.id,
          label: placeText(one, language, t),
          hint: periodText(one, t),
        }))}
        services={serviceOptions(services, language)}
        initial={{ useIds: [useId], services: [...use.services] }}
      />
      <NotOffered systems={systems.filter((system) => !fit.includes(system))} today={today} t={t} />
    </OrganisationFrame>
  );
}
