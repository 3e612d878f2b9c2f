import Link from "next/link";
import { Fragment } from "react";
import { DataTable } from "@/components/ui/data-table";
import { Tag } from "@/components/ui/tag";
import type { CalendarDate } from "@/lib/calendar";
import type { ContactFunction, KantaService, Language, Role } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";
import { dutiesText, phoneText, validityText } from "./words";

/** One contact person as the tables show one. */
export type ShownContact = {
  id: string;
  function: ContactFunction;
  name: string;
  title: string | null;
  phone: string;
  email: string;
  language: Language;
  services: KantaService[];
  validFrom: CalendarDate;
  validUntil: CalendarDate | null;
  /** What the same person does besides. */
  duties?: { roles: Role[]; functions: ContactFunction[] };
  endsSoon?: boolean;
  mayChange?: boolean;
};

type Props = {
  contacts: ShownContact[];
  t: Translator;
  /** The page of all contacts, under which each has its own; null where nothing can be changed. */
  base: string | null;
};

/** Contact persons with how to reach them, in which language, for which services and from when until when. */
export const ContactTable = ({ contacts, t, base }: Props) => (
  <DataTable
    rows={contacts}
    rowKey={({ id }) => id}
    columns={[
      { title: t("contacts.persons.name"), cell: (contact) => <Name contact={contact} t={t} /> },
      { title: t("contacts.persons.matter"), cell: (contact) => t(`contacts.functions.${contact.function}`) },
      { title: t("contacts.persons.reach"), cell: (contact) => <Reach contact={contact} /> },
      { title: t("contacts.persons.services"), cell: (contact) => <Services contact={contact} t={t} /> },
      { title: t("contacts.persons.validity"), cell: (contact) => <Validity contact={contact} t={t} /> },
      ...(base && contacts.some(({ mayChange }) => mayChange)
        ? [
            {
              title: t("contacts.persons.actions"),
              hiddenTitle: true,
              cell: (one: ShownContact) => one.mayChange && <Changes contact={one} base={base} t={t} />,
            },
          ]
        : []),
    ]}
  />
);

type CellProps = { contact: ShownContact; t: Translator };

const Name = ({ contact: { name, title, duties }, t }: CellProps) => {
  const also = duties && dutiesText(t, duties);
  return (
    <>
      {name}
      {title && <span className="block font-normal text-note">{title}</span>}
      {also && <span className="block font-normal text-ink-soft text-note">{also}</span>}
    </>
  );
};

const Reach = ({ contact: { phone, email } }: { contact: ShownContact }) => (
  <>
    <a href={`tel:${phone}`} className="block whitespace-nowrap">
      {phoneText(phone)}
    </a>
    <a href={`mailto:${email}`} className="break-words">
      {email.split(/(?=[@.])/).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an address has no other order than its own
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </a>
  </>
);

const Services = ({ contact: { services, language }, t }: CellProps) => (
  <>
    {services.length === 0
      ? t("contacts.persons.allServices")
      : services.map((service) => t(`services.names.${service}`)).join(", ")}
    <span className="block text-ink-soft text-note">{t(`contacts.languages.${language}`)}</span>
  </>
);

const Validity = ({ contact, t }: CellProps) => (
  <>
    {validityText(t, contact)}
    {contact.endsSoon && (
      <span className="mt-xxs block whitespace-nowrap">
        <Tag tone="warn">{t("contacts.persons.endsSoon")}</Tag>
      </span>
    )}
  </>
);

const Changes = ({ contact: { id, name }, base, t }: CellProps & { base: string }) => (
  <span className="flex gap-s m:block">
    <Link
      href={`${base}/persons/${id}/edit`}
      prefetch={false}
      className="block"
      aria-label={t("contacts.persons.changeOf", { name })}
    >
      {t("contacts.persons.change")}
    </Link>
    <Link
      href={`${base}/persons/${id}/end`}
      prefetch={false}
      className="block"
      aria-label={t("contacts.persons.endOf", { name })}
    >
      {t("contacts.persons.end")}
    </Link>
  </span>
);
