import { notFound } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { UseFacts } from "@/components/systems/use-facts";
import { EndUseForm } from "@/components/systems/use-forms";
import { formatDate, helsinkiDate } from "@/lib/calendar";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { may, stateOfUse } from "@/lib/systems/policy";
import { findUse } from "@/lib/systems/queries";
import { requireMember, view } from "@/lib/view";

/** The last day of a use, on a page that says what that means. */
export default async function EndUsePage({ params }: PageProps<"/organisations/[businessId]/systems/[useId]/end">) {
  const { businessId, useId } = await params;
  const base = `/organisations/${businessId}/systems`;
  const actor = await requireMember(businessId, `${base}/${useId}/end`);
  const use = await view(actor, (tx) => findUse(tx, actor, useId));
  const today = helsinkiDate(new Date());
  if (!use || !may.write(actor, use) || stateOfUse(use, today) === "PAST") notFound();
  const { language, t } = await i18n();
  const words = messagesOf(language).systems;
  const heading = (
    <>
      <PageTitle
        title={words.end.title}
        lead={words.end.lead}
        back={{ href: `${base}/${useId}`, label: `${use.system.name} ${use.system.version}` }}
        documentTitle={false}
      />
      <UseFacts use={use} today={today} language={language} t={t} />
      <p>{words.end.noneLeft}</p>
    </>
  );
  return (
    <OrganisationFrame actor={actor} current="systems">
      <EndUseForm
        frame={formFrame(language, businessId)}
        heading={heading}
        words={words.end}
        dateHint={words.new.dateHint}
        useId={useId}
        version={String(use.version)}
        usedUntil={formatDate((use.usedUntil ?? new Date(`${today}T00:00:00Z`)).toISOString().slice(0, 10))}
      />
    </OrganisationFrame>
  );
}
