import { notFound } from "next/navigation";
import { AddContactForm } from "@/components/contacts/contact-form";
import { labelledFunction, personOptions } from "@/components/contacts/words";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { formatDate, helsinkiDate } from "@/lib/calendar";
import { functionsKeptBy } from "@/lib/contacts/policy";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { requireMember } from "@/lib/view";

/** Enters a contact person; `?function=` says in which matters, among those that the reader keeps. */
export default async function NewContactPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/contacts/persons/new">) {
  const [{ businessId }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}/contacts`;
  const actor = await requireMember(businessId, `${base}/persons/new`);
  const kept = functionsKeptBy(actor);
  const chosen = kept.find((one) => one === asked.function);
  if (kept.length === 0 || (asked.function !== undefined && !chosen)) notFound();
  const { language, t } = await i18n();
  const words = messagesOf(language).contacts;
  const initial = {
    function: chosen ?? (kept.length === 1 ? kept[0] : undefined),
    language: language === "sv" ? "sv" : "fi",
    validFrom: formatDate(helsinkiDate(new Date())),
  };
  return (
    <OrganisationFrame actor={actor} current="contacts">
      <AddContactForm
        frame={formFrame(language, businessId)}
        heading={
          <PageTitle title={words.person.addTitle} back={{ href: base, label: words.title }} documentTitle={false} />
        }
        words={words.person}
        functions={kept.map((value) => ({
          value,
          label: labelledFunction(t, value),
          hint: words.functionHints[value],
        }))}
        {...personOptions(language)}
        initial={initial}
        back={base}
      />
    </OrganisationFrame>
  );
}
