import { KeyValueList } from "@/components/ui/key-value-list";
import { Tag } from "@/components/ui/tag";
import { daysBetween, formatDate, helsinkiDate } from "@/lib/calendar";
import { formatSerial } from "@/lib/certificates";
import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { CertificateSummary } from "@/lib/submissions/kinds/connection-point-change/schema";

const SOON_DAYS = 60;

type State = "valid" | "soon" | "ended" | "later";
const tones = { valid: "ok", soon: "warn", ended: "bad", later: "info" } as const satisfies Record<State, string>;

function stateOf(from: string, to: string, today: string): State {
  if (to < today) return "ended";
  if (from > today) return "later";
  return daysBetween(today, to) <= SOON_DAYS ? "soon" : "valid";
}

/** What a certificate says, as people recognise it. */
export function CertificateView({
  certificate,
  today,
  language,
}: {
  certificate: CertificateSummary;
  today: string;
  language: Language;
}) {
  const { certificate: words } = messagesOf(language).changeNotice;
  const [from, to] = [certificate.validFrom, certificate.validTo].map((instant) => helsinkiDate(new Date(instant)));
  const state = stateOf(from ?? today, to ?? today, today);
  return (
    <KeyValueList
      rows={[
        { label: words.holder, value: certificate.subject || certificate.subjectText },
        { label: words.names, value: certificate.dnsNames.join(", "), code: true },
        { label: words.issuer, value: certificate.issuer || certificate.issuerText },
        {
          label: words.valid,
          value: (
            <>
              {formatDate(from ?? today)}–{formatDate(to ?? today)} <Tag tone={tones[state]}>{words.states[state]}</Tag>
            </>
          ),
        },
        { label: words.serial, value: formatSerial(certificate.serialNumber), code: true },
        { label: words.key, value: certificate.keyDescription },
      ].filter(({ value }) => value !== "")}
    />
  );
}
