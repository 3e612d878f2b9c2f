import { notFound, redirect } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { ReturnForm } from "@/components/reviews/return-form";
import { valueLines } from "@/components/reviews/words";
import { addDays, formatDate, helsinkiDate } from "@/lib/calendar";
import { messagesOf } from "@/lib/i18n";
import { comparedName } from "@/lib/i18n/compared";
import { i18n } from "@/lib/i18n/server";
import { isInHand } from "@/lib/reviews/policy";
import { lookAtSubmission } from "@/lib/reviews/queries";
import type { ComparedField } from "@/lib/submissions/kinds/kind";
import { comparisonOf } from "@/lib/submissions/queries";
import { requireOfficer, view } from "@/lib/view";

const answerDays = 14;

/** Chooses what the customer must mend: a reason for each field, and the day by which to answer. */
export default async function ReturnPage({ params, searchParams }: PageProps<"/staff/submissions/[id]/return">) {
  const [{ id }, { field: asked }] = await Promise.all([params, searchParams]);
  const path = `/staff/submissions/${id}`;
  const actor = await requireOfficer(`${path}/return`);
  const { language, t } = await i18n();
  const seen = await view(actor, (tx) =>
    lookAtSubmission(tx, actor, id, async (found) => ({ fields: (await comparisonOf(tx, found, language)) ?? [] })),
  );
  if (!seen) notFound();
  const { submission, fields } = seen;
  if (!isInHand(actor, submission)) redirect(`${path}/decided`);
  const words = messagesOf(language).staff.returning;
  const written = (field: ComparedField, values: string[] | null) =>
    valueLines(language, submission.kind, field, values)?.join(", ") ?? t("staff.review.none");
  const returnable = (some: ComparedField[]) =>
    some.map((field) => ({
      field: field.field,
      label: comparedName(language, submission.kind, field.field),
      values: t(field.before ? "staff.returning.values" : "staff.returning.given", {
        before: written(field, field.before),
        after: written(field, field.after),
      }),
    }));
  const isFirst = ({ field, isChanged }: ComparedField) => isChanged || field === asked;
  return (
    <StaffFrame actor={actor} current="queue">
      <ReturnForm
        frame={formFrame(language)}
        words={words}
        submission={{ id, version: submission.version }}
        fields={returnable([
          ...fields.filter(({ field }) => field === asked),
          ...fields.filter((one) => isFirst(one) && one.field !== asked),
        ])}
        others={returnable(fields.filter((one) => !isFirst(one)))}
        answerBy={formatDate(addDays(helsinkiDate(new Date()), answerDays))}
        heading={
          <PageTitle
            title={words.title}
            lead={words.lead}
            back={{ href: path, label: submission.reference }}
            documentTitle={false}
          />
        }
      />
    </StaffFrame>
  );
}
