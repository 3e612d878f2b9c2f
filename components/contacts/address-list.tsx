import Link from "next/link";
import { KeyValueList } from "@/components/ui/key-value-list";
import type { AddressKind } from "@/lib/db/generated/enums";
import type { Messages, Translator } from "@/lib/i18n";

/** One address as the list shows it. */
export type ShownAddress = {
  kind: AddressKind;
  recipient: string | null;
  street: string | null;
  postalCode: string | null;
  postOffice: string | null;
  eInvoiceAddress: string | null;
  eInvoiceOperator: string | null;
  reference: string | null;
};

type Props = {
  /** The kinds that the reader may know of; those without an address are shown as missing. */
  kinds: AddressKind[];
  addresses: ShownAddress[];
  mayChange: AddressKind[];
  base: string;
  words: Messages["contacts"]["addresses"];
  t: Translator;
};

const places: Record<AddressKind, string> = {
  VISITING: "visiting",
  POSTAL: "postal",
  BILLING: "billing",
  E_INVOICE: "e-invoice",
};

/** Where the organisation is reached, with what a missing address means. */
export const AddressList = ({ kinds, addresses, mayChange, base, words, t }: Props) => (
  <KeyValueList
    rows={kinds.map((kind) => {
      const address = addresses.find((one) => one.kind === kind);
      const changes = mayChange.includes(kind) && (
        <AddressChanges kind={kind} isThere={address !== undefined} base={base} words={words} />
      );
      return {
        label: words.kinds[kind],
        value: address ? <AddressLines address={address} t={t} /> : <Missing kind={kind} words={words} />,
        ...(changes ? { action: changes } : {}),
      };
    })}
  />
);

const Missing = ({ kind, words }: { kind: AddressKind; words: Props["words"] }) => (
  <span className="text-ink-soft">
    {words.none}
    {kind === "POSTAL" && `. ${words.asVisiting}`}
    {kind === "BILLING" && `. ${words.asPostal}`}
  </span>
);

/** An address line by line, as on an envelope; a bill’s operator and reference in words. */
export const AddressLines = ({ address, t }: { address: ShownAddress; t: Translator }) => {
  const { recipient, street, postalCode, postOffice, eInvoiceAddress, eInvoiceOperator, reference } = address;
  const lines = [
    recipient,
    street,
    postalCode && `${postalCode} ${postOffice ?? ""}`,
    eInvoiceAddress,
    eInvoiceOperator && t("contacts.addresses.operator", { operator: eInvoiceOperator }),
    reference && t("contacts.addresses.reference", { reference }),
  ].filter((line) => line !== null && line !== "");
  return lines.map((line) => (
    <span key={line} className="block">
      {line}
    </span>
  ));
};

type ChangesProps = { kind: AddressKind; isThere: boolean; base: string; words: Props["words"] };

const AddressChanges = ({ kind, isThere, base, words }: ChangesProps) => {
  const path = `${base}/addresses/${places[kind]}`;
  return (
    <span className="flex gap-s m:justify-end">
      <Link href={`${path}/edit`} prefetch={false} aria-label={isThere ? words.changeOf[kind] : words.addOf[kind]}>
        {isThere ? words.change : words.add}
      </Link>
      {isThere && kind !== "VISITING" && (
        <Link href={`${path}/remove`} prefetch={false} aria-label={words.removeOf[kind]}>
          {words.remove}
        </Link>
      )}
    </span>
  );
};
