import Link from "next/link";
import type { ComponentProps } from "react";
import { SubmissionTimeline } from "@/components/submissions/timeline";
import { formatDate, helsinkiDate } from "@/lib/calendar";
import { sentence, type Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { SubmissionUnderReview } from "@/lib/reviews/policy";

type Props = {
  submission: SubmissionUnderReview;
  sender: { bases: string[]; acceptedAt: Date | null };
  happenings: ComponentProps<typeof SubmissionTimeline>["happenings"];
  t: Translator;
  language: Language;
};

/** Who sent it and on what basis, and what has happened to it. */
export function ReviewAside({ submission, sender, happenings, t, language }: Props) {
  const roles = (submission.submittedByRole ?? "").split(",").filter(Boolean);
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
      <h3>{t("staff.review.steps")}</h3>
      <SubmissionTimeline submission={submission} happenings={happenings} language={language} namesOfficers />
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
