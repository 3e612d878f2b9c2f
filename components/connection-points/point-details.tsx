import Link from "next/link";
import { KeyValueList } from "@/components/ui/key-value-list";
import { fileBy, formatDate, helsinkiDate, orderBy } from "@/lib/calendar";
import { formatSerial } from "@/lib/certificates";
import type { ListedPoint } from "@/lib/connection-points/queries";
import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { CertificateState } from "./certificate-state";

type Props = {
  point: ListedPoint;
  today: string;
  language: Language;
  /** The page of the certificate; null where the past is shown. */
  certificatePage: string | null;
};

const dayOf = (column: Date) => formatDate(column.toISOString().slice(0, 10));

/** A point's data and certificate. */
export function PointDetails({ point, today, language, certificatePage }: Props) {
  const { connectionPoints, submissions } = messagesOf(language);
  const words = connectionPoints.detail;
  const rows = [
    { label: connectionPoints.columns.environment, value: submissions.environments[point.environment] },
    { label: words.host, value: point.host, code: true },
    { label: words.port, value: String(point.port), code: true },
    { label: words.addresses, value: lines(point.addresses), code: true },
    { label: words.networkProvider, value: point.networkProvider },
    { label: words.partyIdentifier, value: point.partyIdentifier, code: true },
    { label: words.onCall, value: lines([point.onCallPhone, point.onCallEmail]) },
    { label: words.oid, value: point.oid, code: true },
    { label: words.activeFrom, value: dayOf(point.activeFrom) },
    { label: words.removedOn, value: point.removedOn && dayOf(point.removedOn) },
  ];
  return (
    <>
      <h2>{words.data}</h2>
      <KeyValueList rows={rows.filter(({ value }) => value)} />
      <h2>{words.certificate}</h2>
      <p>
        <CertificateState certificate={point.certificate} today={today} language={language} />
      </p>
      {point.certificate && <CertificateRows certificate={point.certificate} language={language} />}
      {certificatePage && (
        <p>
          <Link href={certificatePage} prefetch={false}>
            {words.certificateLink}
          </Link>
        </p>
      )}
    </>
  );
}

function CertificateRows({
  certificate,
  language,
}: {
  certificate: NonNullable<ListedPoint["certificate"]>;
  language: Language;
}) {
  const words = messagesOf(language).connectionPoints.detail;
  const [from, to] = [helsinkiDate(certificate.validFrom), helsinkiDate(certificate.validTo)];
  return (
    <KeyValueList
      rows={[
        { label: words.holder, value: certificate.subjectName },
        { label: words.issuer, value: certificate.issuerName },
        { label: words.valid, value: `${formatDate(from)}–${formatDate(to)}` },
        { label: words.serial, value: formatSerial(certificate.serialNumber), code: true },
        { label: words.key, value: certificate.keyDescription },
        { label: words.orderBy, value: formatDate(orderBy(to)) },
        { label: words.fileBy, value: formatDate(fileBy(to)) },
      ]}
    />
  );
}

const lines = (values: string[]) =>
  values.map((value) => (
    <span key={value} className="block">
      {value}
    </span>
  ));
