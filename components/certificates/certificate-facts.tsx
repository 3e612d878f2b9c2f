import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { KeyValueList } from "@/components/ui/key-value-list";
import { formatDate, helsinkiDate } from "@/lib/calendar";
import type { viewCertificate } from "@/lib/certificate-board/queries";
import { deadlinesOf } from "@/lib/certificate-board/schema";
import { formatSerial } from "@/lib/certificates";
import { messagesOf, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

type Certificate = NonNullable<Awaited<ReturnType<typeof viewCertificate>>>;
type Props = { certificate: Certificate; base: string; now: Date; language: Language };

const day = (date: Date) => formatDate(helsinkiDate(date));

/** Everything that the portal knows of a certificate. */
export function CertificateFacts({ certificate, base, now, language }: Props) {
  const words = messagesOf(language).certificates.detail;
  const t = translator(language);
  const { connectionPoint: point, pointsBefore } = certificate;
  const { orderBy, fileBy } = deadlinesOf(certificate, now);
  const rows = [
    {
      label: words.point,
      value: point ? (
        <Link href={`${base}/connection-points/${point.id}`} prefetch={false}>
          {point.name}
        </Link>
      ) : (
        words.notUsed
      ),
    },
    { label: words.holder, value: certificate.subjectName },
    { label: words.subject, value: certificate.subject },
    { label: words.names, value: certificate.dnsNames.join(", "), code: true },
    { label: words.issuer, value: certificate.issuerName },
    { label: words.valid, value: `${day(certificate.validFrom)}–${day(certificate.validTo)}` },
    { label: words.key, value: certificate.keyDescription },
    { label: words.serial, value: formatSerial(certificate.serialNumber), code: true },
    { label: words.fingerprint, value: formatSerial(certificate.fingerprint), code: true },
    { label: words.added, value: day(certificate.addedAt) },
    ...(point
      ? [
          { label: words.orderBy, value: formatDate(orderBy) },
          { label: words.fileBy, value: formatDate(fileBy) },
        ]
      : []),
  ];
  return (
    <section>
      <h2>{words.data}</h2>
      <KeyValueList rows={rows.filter(({ value }) => value !== "")} />
      {pointsBefore.map(({ id, name, until }) => (
        <p key={id}>{t("certificates.detail.usedBefore", { name, date: day(until) })}</p>
      ))}
    </section>
  );
}

/** The certificate and its issuers up to the root, as far as they are known. */
export function CertificateChain({ certificate, language }: { certificate: Certificate; language: Language }) {
  const words = messagesOf(language).certificates.detail;
  const leaf = { name: certificate.subjectName, validTo: certificate.validTo, kind: words.links.leaf };
  const above = certificate.chain.map(({ name, validTo, isRoot }) => ({
    name,
    validTo,
    kind: isRoot ? words.links.root : words.links.intermediate,
  }));
  return (
    <section>
      <h2>{words.chain}</h2>
      {above.length === 0 ? (
        <p>{words.chainUnknown}</p>
      ) : (
        <>
          <p className="text-ink-soft">{words.chainLead}</p>
          <DataTable
            rows={[leaf, ...above]}
            rowKey={({ kind, name }) => `${kind} ${name}`}
            columns={[
              { title: words.chainColumns.kind, cell: ({ kind }) => kind },
              { title: words.chainColumns.name, cell: ({ name }) => name },
              { title: words.chainColumns.ends, cell: ({ validTo }) => day(validTo) },
            ]}
          />
        </>
      )}
    </section>
  );
}

/** The reminders that have been sent of it. */
export function CertificateReminders({ certificate, language }: { certificate: Certificate; language: Language }) {
  const t = translator(language);
  return (
    <section>
      <h2>{t("certificates.detail.reminders")}</h2>
      {certificate.reminders.length === 0 ? (
        <p>{t("certificates.detail.noReminders")}</p>
      ) : (
        <ul className="list-disc pl-m">
          {certificate.reminders.map(({ daysBefore, sentAt }) => (
            <li key={daysBefore}>{t("certificates.detail.reminder", { days: daysBefore, date: day(sentAt) })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
