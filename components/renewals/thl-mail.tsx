import { KeyValueList } from "@/components/ui/key-value-list";
import { formatDate } from "@/lib/calendar";
import { type Messages, messagesOf } from "@/lib/i18n";
import type { Reception } from "@/lib/renewals/queries";

/** What THL is asked: to take the marking away where reception has ended, or to write it where it is on without one. */
export type Asked = keyof Messages["renewalRequests"]["mail"];

type Customer = { nameFi: string; nameSv: string | null; businessId: string };

/** Names in both of THL's languages, once where they are the same. */
const bothNames = ({ nameFi, nameSv }: { nameFi: string; nameSv: string | null }) =>
  nameSv && nameSv !== nameFi ? `${nameFi} / ${nameSv}` : nameFi;

/** The whole message, in Finnish and Swedish: the organisation, and each unit with its OID and its day. */
export function thlMail(asked: Asked, customer: Customer, units: readonly Reception[]) {
  const [fi, sv] = [messagesOf("fi").renewalRequests.mail[asked], messagesOf("sv").renewalRequests.mail[asked]];
  const dayOf = (unit: Reception) => (asked === "END" ? unit.noticeDueSince : unit.since);
  const lines = units.map((unit) => {
    const day = dayOf(unit);
    return `- ${bothNames(unit)}, ${unit.unitOid}${day ? `, ${formatDate(day)}` : ""}`;
  });
  const about = `${bothNames(customer)}, ${customer.businessId}`;
  return {
    subject: `${fi.subject} / ${sv.subject}: ${customer.businessId}`,
    body: [fi.body, sv.body, [about, ...lines].join("\n")].join("\n\n"),
  };
}

/** Longer addresses than this are cut off by some mail programs. */
const longestAddress = 2_000;

type Props = {
  recipient: string;
  mail: { subject: string; body: string };
  words: Messages["renewalRequests"]["noticeForm"];
};

/** The message to THL, ready to be opened in the reader's own mail program or copied. */
export function ThlMail({ recipient, mail, words }: Props) {
  const query = `subject=${encodeURIComponent(mail.subject)}&body=${encodeURIComponent(mail.body.replaceAll("\n", "\r\n"))}`;
  const address = `mailto:${recipient}?${query}`;
  return (
    <section className="mb-xl">
      <h2>{words.mail}</h2>
      <KeyValueList
        rows={[
          { label: words.recipient, value: <span className="break-all">{recipient}</span> },
          { label: words.subjectLabel, value: mail.subject },
        ]}
      />
      <p>
        <a href={address}>{words.open}</a>
      </p>
      <label className="block">
        <span className="mb-1 block font-semibold">{words.body}</span>
        <span className="mb-1 block text-ink-soft text-note">
          {address.length > longestAddress ? words.longHint : words.copyHint}
        </span>
        <textarea
          readOnly
          rows={16}
          defaultValue={mail.body}
          className="w-full rounded-basic border border-ink-soft bg-white-base px-3 py-[9px] text-note"
        />
      </label>
    </section>
  );
}
