import { notFound } from "next/navigation";
import { ChangeContactForm } from "@/components/contacts/contact-form";
import { labelledFunction, personOptions } from "@/components/contacts/words";
import { formFrame } from "@/components/form/words";
import { HistoryLink } from "@/components/histories/history-link";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { helsinkiDate } from "@/lib/calendar";
import { may, validityOn } from "@/lib/contacts/policy";
import { findContact } from "@/lib/contacts/queries";
import { contactTexts } from "@/lib/contacts/schema";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { requireMember, view } from "@/lib/view";

/** Changes what is known of a contact person. */
export default async function ChangeContactPage({
  params,
}: PageProps<"/organisations/[businessId]/contacts/persons/[id]/edit">) {
  const { businessId, id } = await params;
  const base = `/organisations/${businessId}/contacts`;
  const actor = await requireMember(businessId, `${base}/persons/${id}/edit`);
  const contact = await view(actor, (tx) => findContact(tx, actor, id));
  if (!contact || !may.change(actor, contact) || validityOn(contact, helsinkiDate(new Date())) === "past") notFound();
  const { language, t } = await i18n();
  const words = messagesOf(language).contacts;
  return (
    <OrganisationFrame actor={actor} current="contacts">
      <ChangeContactForm
        contactId={id}
        frame={formFrame(language, businessId)}
        heading={
          <PageTitle
            title={words.person.changeTitle}
            lead={labelledFunction(t, contact.function)}
            back={{ href: base, label: words.title }}
            documentTitle={false}
          />
        }
        words={words.person}
        {...personOptions(language)}
        initial={{ ...contactTexts(contact), version: String(contact.version) }}
        back={base}
      />
      <HistoryLink businessId={businessId} entity="contact_person" rowId={id} />
    </OrganisationFrame>
  );
}
