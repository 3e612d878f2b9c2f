import type { Messages, Translator } from "@/lib/i18n";
import { AddressList, type ShownAddress } from "./address-list";
import { ContactTable, type ShownContact } from "./contact-table";

type Props = { addresses: ShownAddress[]; contacts: ShownContact[]; words: Messages["contacts"]; t: Translator };

/** How the customer is reached, as an officer sees it: nothing can be changed here. */
export const CustomerContacts = ({ addresses, contacts, words, t }: Props) => (
  <section className="mt-xl">
    <h2>{words.staff.title}</h2>
    {addresses.length > 0 ? (
      <AddressList
        kinds={addresses.map(({ kind }) => kind)}
        addresses={addresses}
        mayChange={[]}
        base=""
        words={words.addresses}
        t={t}
      />
    ) : (
      <p>{words.staff.noAddresses}</p>
    )}
    {contacts.length > 0 ? <ContactTable contacts={contacts} t={t} base={null} /> : <p>{words.staff.none}</p>}
  </section>
);
