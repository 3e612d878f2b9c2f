import Link from "next/link";
import { formatDate, helsinkiDate } from "@/lib/calendar";
import { sentence, type Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { SubmissionUnderReview } from "@/lib/reviews/policy";
import { ReviewTimeline } from "./timeline";

type Props = {
  submission: SubmissionUnderReview;
  sender: { bases: string[]; acceptedAt: Date | null };
  contact: { contactName: string; contactPhone: string; contactEmail: string } | null;
  t: Translator;
  language: Language;
};

/** Who sent it and on what basis, whom to call, and what has happened to it. */
export function ReviewAside({ submission, sender, contact, t, language }: Props) {
  const roles = (submission.submittedByRole ?? "").split(",").filter(Boolean);
  const fieldsByRound: Record<number, number> = {};
  for (const { round } of submission.returns) fieldsByRound[round] = (fieldsByRound[round] ?? 0) + 1;
  return (
    <>
      <h3>{t("staff.review.sender")}</h3>
      <p>
        {submission.submittedByName}
        {roles.map((role) => (
          <span key={role} className="block">
            {t("roles.labelled", { role: sentence(t, `roles.names.${role}`) ?? role })}
          </span>
        ))}
        {sender.bases.map((basis) => (
          <span key={basis} className="block">
            {sentence(t, `audit.bases.${basis}`) ?? basis}
          </span>
        ))}
        {sender.acceptedAt && (
          <span className="block">
            {t("staff.review.acceptedAt", { date: formatDate(helsinkiDate(sender.acceptedAt)) })}
          </span>
        )}
      </p>
      {contact && (
        <>
          <h3>{t("staff.review.contact")}</h3>
          <p>
            {contact.contactName}
            <span className="block">{contact.contactPhone}</span>
            <span className="block break-all">{contact.contactEmail}</span>
          </p>
        </>
      )}
      <h3>{t("staff.review.steps")}</h3>
      <ReviewTimeline events={submission.events} fieldsByRound={fieldsByRound} t={t} language={language} />
      <p>
        <Link
          href={`/staff/customers/${submission.organisation.businessId}?reference=${submission.reference}`}
          prefetch={false}
        >
          {t("staff.review.customer")}
        </Link>
      </p>
    </>
  );
}
