import { type CalendarDate, formatDate } from "@/lib/calendar";
import { contactLanguages } from "@/lib/contacts/schema";
import { type ContactFunction, KantaService, type Role } from "@/lib/db/generated/enums";
import { messagesOf, type Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

/** "Yhteyshenkilö: tekniset asiat": a contact person is always called one, because roles have the same names. */
export const labelledFunction = (t: Translator, wanted: ContactFunction): string =>
  t("contacts.labelled", { function: t(`contacts.functions.${wanted}`) });

/** From when until when somebody is a contact person. */
export const validityText = (
  t: Translator,
  { validFrom, validUntil }: { validFrom: CalendarDate; validUntil: CalendarDate | null },
): string =>
  validUntil
    ? t("contacts.persons.period", { from: formatDate(validFrom), until: formatDate(validUntil) })
    : t("contacts.persons.from", { date: formatDate(validFrom) });

/** "Sama henkilö: rooli: tekninen yhteyshenkilö, yhteyshenkilö: laskutus". */
export const dutiesText = (t: Translator, duties: { roles: Role[]; functions: ContactFunction[] }): string | null => {
  const told = [
    ...duties.roles.map((role) => t("contacts.persons.role", { role: t(`roles.names.${role}`) })),
    ...duties.functions.map((one) => t("contacts.persons.contact", { function: t(`contacts.functions.${one}`) })),
  ];
  return told.length > 0 ? t("contacts.persons.also", { duties: told.join(", ") }) : null;
};

/** What there is to choose from for a contact person: the languages in which Kela serves, and the services. */
export function personOptions(language: Language) {
  const { contacts, services } = messagesOf(language);
  return {
    languages: contactLanguages.map((value) => ({ value, label: contacts.person.languages[value] })),
    services: Object.values(KantaService).map((value) => ({ value, label: services.fullNames[value] })),
  };
}

/** A Finnish number in groups, as people read it; others as they are. */
export const phoneText = (phone: string): string => phone.replace(/^(\+358)(\d{2})(\d{3})(\d{2,5})$/, "$1 $2 $3 $4");
