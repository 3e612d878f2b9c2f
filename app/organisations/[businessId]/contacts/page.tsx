import Link from "next/link";
import { notFound } from "next/navigation";
import { AddressList } from "@/components/contacts/address-list";
import { ContactTable, type ShownContact } from "@/components/contacts/contact-table";
import { PersonsInForce } from "@/components/contacts/persons-in-force";
import { ContactTasks } from "@/components/contacts/tasks";
import { AsItWas } from "@/components/histories/as-it-was";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { Note } from "@/components/ui/note";
import { Pager } from "@/components/ui/pager";
import { helsinkiDate } from "@/lib/calendar";
import { functionsKeptBy, may, validityOn } from "@/lib/contacts/policy";
import {
  dutiesOf,
  listAddresses,
  listContacts,
  listContactTasks,
  listPastContacts,
  listRoleHolders,
} from "@/lib/contacts/queries";
import { addressKinds, contactFunctions } from "@/lib/contacts/schema";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { asCursor, asPastDay, withParams } from "@/lib/paging";
import { requireMember, view } from "@/lib/view";

/** Where the organisation is reached, and whom Kela contacts in which matter; today, or as it was on a past day. */
export default async function ContactsPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/contacts">) {
  const [{ businessId }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}/contacts`;
  const actor = await requireMember(businessId, base);
  if (!may.see(actor)) notFound();
  const today = helsinkiDate(new Date());
  const on = asPastDay(asked.on, today);
  const day = on ?? today;
  const after = asCursor(asked.after);
  const organisationId = actor.organisation.id;
  const seen = await view(
    actor,
    async (tx) => ({
      addresses: await listAddresses(tx, actor, organisationId),
      contacts: await listContacts(tx, actor, organisationId, day),
      past: await listPastContacts(tx, actor, { organisationId, day, after }),
      holders: await listRoleHolders(tx, actor, day, { isPast: on !== null }),
      tasks: on ? [] : await listContactTasks(tx, actor, today),
      unread: on ? undefined : await countUnread(tx, actor),
    }),
    { on },
  );
  const { language, t } = await i18n();
  const words = messagesOf(language).contacts;
  const inForce = seen.contacts.filter((one) => validityOn(one, day) === "in-force");
  const shown = (contacts: typeof seen.contacts): ShownContact[] =>
    contacts.map((contact) => ({
      ...contact,
      duties: dutiesOf(contact, inForce, seen.holders),
      endsSoon: seen.tasks.some(
        ({ code, function: of, name }) => code === "ends-soon" && of === contact.function && name === contact.name,
      ),
      mayChange: !on && may.change(actor, contact),
    }));
  const upcoming = seen.contacts.filter((one) => validityOn(one, day) === "upcoming");
  const seesBilling = may.seeBilling(actor);
  const path = (cursor?: string | null) => withParams(base, { on: on ?? undefined, after: cursor ?? undefined });
  return (
    <OrganisationFrame actor={actor} current="contacts" unread={seen.unread} done={doneText(t, asked.done)}>
      <PageTitle title={words.title} lead={words.lead} />
      <AsItWas path={base} on={on} asked={asked.on} today={today} />
      <ContactTasks tasks={seen.tasks} base={base} t={t} />
      <h2>{words.addresses.title}</h2>
      <AddressList
        kinds={addressKinds.filter((kind) => seesBilling || (kind !== "BILLING" && kind !== "E_INVOICE"))}
        addresses={seen.addresses}
        mayChange={on ? [] : addressKinds.filter((kind) => may.changeAddress(actor, { organisationId }, { kind }))}
        base={base}
        words={words.addresses}
        t={t}
      />
      <h2>{words.persons.title}</h2>
      <Note>
        <p>
          {words.roleNote}{" "}
          <Link href={`/organisations/${businessId}/roles`} prefetch={false}>
            {t("organisations.navigation.roles")}
          </Link>
        </p>
      </Note>
      <PersonsInForce
        functions={contactFunctions.filter((wanted) => seesBilling || wanted !== "BILLING")}
        contacts={shown(inForce)}
        mayAdd={!on && functionsKeptBy(actor).length > 0}
        base={base}
        t={t}
      />
      {upcoming.length > 0 && (
        <section>
          <h2>{words.persons.upcoming}</h2>
          <ContactTable contacts={shown(upcoming)} t={t} base={base} />
        </section>
      )}
      {seen.past.total > 0 && (
        <section id="past">
          <h2>{words.persons.past}</h2>
          <p className="text-ink-soft">{t("contacts.persons.pastCount", { count: seen.past.total })}</p>
          <ContactTable contacts={seen.past.contacts} t={t} base={null} />
          <Pager
            label={words.persons.pages}
            {...(after ? { previous: { href: `${path()}#past`, label: words.persons.newest } } : {})}
            {...(seen.past.next ? { next: { href: `${path(seen.past.next)}#past`, label: words.persons.older } } : {})}
          />
        </section>
      )}
    </OrganisationFrame>
  );
}
