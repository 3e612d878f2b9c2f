import { Tag } from "@/components/ui/tag";
import { daysBetween, fileBy, formatDate, helsinkiDate, orderBy } from "@/lib/calendar";
import { SOON_DAYS } from "@/lib/certificate-board/schema";
import { translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

type Props = {
  certificate: { validFrom: Date; validTo: Date } | null;
  today: string;
  language: Language;
};

/** A point's certificate in words: until when it holds, and by when its successor must be ordered and reported. */
export function CertificateState({ certificate, today, language }: Props) {
  const t = translator(language);
  if (!certificate) return <Tag tone="off">{t("connectionPoints.certificate.none")}</Tag>;
  const end = helsinkiDate(certificate.validTo);
  const date = formatDate(end);
  if (end < today) return <Tag tone="bad">{t("connectionPoints.certificate.ended", { date })}</Tag>;
  const begin = helsinkiDate(certificate.validFrom);
  if (begin > today)
    return <Tag tone="info">{t("connectionPoints.certificate.later", { date: formatDate(begin) })}</Tag>;
  if (daysBetween(today, end) > SOON_DAYS)
    return <Tag tone="ok">{t("connectionPoints.certificate.valid", { date })}</Tag>;
  if (fileBy(end) < today)
    return <span className="font-semibold text-bad">{t("connectionPoints.certificate.late", { date })}</span>;
  const dates = { date, orderBy: formatDate(orderBy(end)), fileBy: formatDate(fileBy(end)) };
  return <span className="font-semibold text-warn">{t("connectionPoints.certificate.soon", dates)}</span>;
}
