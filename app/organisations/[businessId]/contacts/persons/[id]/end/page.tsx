import { notFound } from "next/navigation";
import { EndContactForm } from "@/components/contacts/end-forms";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { Note } from "@/components/ui/note";
import { formatDate, helsinkiDate } from "@/lib/calendar";
import { may, validityOn } from "@/lib/contacts/policy";
import { findContact, listContacts } from "@/lib/contacts/queries";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { requireMember, view } from "@/lib/view";

/** What ending a contact person's task will do, and the day on which it ends. */
export default async function EndContactPage({
  params,
}: PageProps<"/organisations/[businessId]/contacts/persons/[id]/end">) {
  const { businessId, id } = await params;
  const base = `/organisations/${businessId}/contacts`;
  const actor = await requireMember(businessId, `${base}/persons/${id}/end`);
  const today = helsinkiDate(new Date());
  const { contact, others } = await view(actor, async (tx) => {
    const found = await findContact(tx, actor, id);
    const all = found ? await listContacts(tx, actor, found.organisationId, today) : [];
    return { contact: found, others: all.filter((one) => one.id !== id && one.function === found?.function) };
  });
  if (!contact || !may.change(actor, contact) || validityOn(contact, today) === "past") notFound();
  const { language, t } = await i18n();
  const words = messagesOf(language).contacts;
  const proposed = contact.validUntil ?? (validityOn(contact, today) === "upcoming" ? contact.validFrom : today);
  const staying = others.filter((one) => !one.validUntil).map(({ name }) => name);
  const heading = (
    <>
      <PageTitle
        title={words.end.title}
        lead={`${contact.name}, ${t("contacts.persons.contact", { function: t(`contacts.functions.${contact.function}`) })}`}
        back={{ href: base, label: words.title }}
        documentTitle={false}
      />
      <p>{t("contacts.end.text", { name: contact.name })}</p>
      {staying.length > 0 ? (
        <p>{t("contacts.end.others", { names: staying.join(", ") })}</p>
      ) : (
        <Note tone="warn">
          <p>{t("contacts.end.gap", { function: t(`contacts.functions.${contact.function}`) })}</p>
        </Note>
      )}
      <p>{words.end.role}</p>
      <p>{words.end.kept}</p>
    </>
  );
  return (
    <OrganisationFrame actor={actor} current="contacts">
      <EndContactForm
        frame={formFrame(language, businessId)}
        heading={heading}
        words={words.end}
        contactId={id}
        endsOn={formatDate(proposed)}
        version={contact.version}
        back={base}
      />
    </OrganisationFrame>
  );
}
