import { Tag, type Tone } from "@/components/ui/tag";
import { formatDate, helsinkiDate } from "@/lib/calendar";
import { type CertificateStanding, deadlinesOf } from "@/lib/certificate-board/schema";
import { translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

export const standingTones = {
  VALID: "ok",
  ORDER: "warn",
  LATE: "bad",
  ENDED: "bad",
  NOT_YET: "info",
  UNUSED: "off",
} as const satisfies Record<CertificateStanding, Tone>;

type Props = {
  certificate: { validFrom: Date; validTo: Date };
  standing: CertificateStanding;
  now: Date;
  language: Language;
};

/** How a certificate stands, in words: its state, the days left, and what must be done by when. */
export function Standing({ certificate, standing, now, language }: Props) {
  const t = translator(language);
  const { orderBy, fileBy, daysLeft } = deadlinesOf(certificate, now);
  const today = helsinkiDate(now);
  const dates = {
    orderBy: formatDate(orderBy),
    fileBy: formatDate(fileBy),
    from: formatDate(helsinkiDate(certificate.validFrom)),
  };
  const isNear = standing === "ORDER" || standing === "LATE";
  const advice = standing === "ORDER" && orderBy < today ? "ORDER_LATE" : standing;
  return (
    <>
      <Tag tone={standingTones[standing]}>{t(`certificates.states.${standing}`)}</Tag>
      {isNear && <span className="block pt-1">{t("certificates.daysLeft", { count: daysLeft })}</span>}
      {advice !== "VALID" && advice !== "UNUSED" && (
        <span className="block pt-1 text-ink-soft text-small">{t(`certificates.advice.${advice}`, dates)}</span>
      )}
    </>
  );
}
