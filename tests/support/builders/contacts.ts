import type { CalendarDate } from "@/lib/calendar";
import type { AddressKind, ContactFunction, KantaService, Language } from "@/lib/db/generated/enums";
import { build, day, dayOrNull } from "./build";
import { anyNumber, oneOf } from "./chance";
import type { Built } from "./organisations";

const people = ["Aada Anttila", "Eino Berg", "Helmi Koskela", "Onni Lind", "Saga Nurmi", "Väinö Ylönen"];

const mailboxOf = (name: string) =>
  `${name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, ".")}@testi.example`;

export type AContact = {
  of: Built;
  function?: ContactFunction;
  name?: string;
  title?: string | null;
  phone?: string;
  email?: string;
  language?: Language;
  services?: KantaService[];
  validFrom?: CalendarDate;
  validUntil?: CalendarDate | null;
};

/** A contact person for technical matters, in force for some years, unless said otherwise. */
export const aContact = ({ of, ...wishes }: AContact) => {
  const name = wishes.name ?? `${oneOf(people)}-${oneOf(["Aho", "Elo", "Hai", "Oja", "Suo"])}`;
  return build((tx) =>
    tx.contactPerson.create({
      data: {
        organisationId: of.id,
        function: wishes.function ?? "TECHNICAL",
        name,
        title: wishes.title ?? null,
        phone: wishes.phone ?? `+35840${anyNumber(1_000_000, 9_999_999)}`,
        email: wishes.email ?? mailboxOf(name),
        language: wishes.language ?? "fi",
        services: wishes.services ?? [],
        validFrom: day(wishes.validFrom ?? "2022-01-10"),
        validUntil: dayOrNull(wishes.validUntil),
      },
    }),
  );
};

export type AnAddress = {
  of: Built;
  kind?: AddressKind;
  recipient?: string | null;
  street?: string;
  postalCode?: string;
  postOffice?: string;
  eInvoiceAddress?: string;
  eInvoiceOperator?: string;
  reference?: string | null;
};

/** A visiting address unless said otherwise. */
export const anAddress = ({ of, kind = "VISITING", ...wishes }: AnAddress) => {
  const parts =
    kind === "E_INVOICE"
      ? {
          eInvoiceAddress: wishes.eInvoiceAddress ?? `0037${of.businessId.replace("-", "")}`,
          eInvoiceOperator: wishes.eInvoiceOperator ?? "003721291126",
        }
      : {
          recipient: wishes.recipient ?? null,
          street: wishes.street ?? `Testikatu ${anyNumber(1, 99)}`,
          postalCode: wishes.postalCode ?? "00100",
          postOffice: wishes.postOffice ?? "Helsinki",
        };
  return build((tx) =>
    tx.address.create({ data: { organisationId: of.id, kind, reference: wishes.reference ?? null, ...parts } }),
  );
};
