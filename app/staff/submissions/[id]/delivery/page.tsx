import { notFound, redirect } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { DeliveryForm } from "@/components/log-deliveries/delivery-form";
import { formatDate, helsinkiDate } from "@/lib/calendar";
import { DeliveryManner } from "@/lib/db/generated/enums";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { may } from "@/lib/log-deliveries/policy";
import { lookAtSubmission } from "@/lib/reviews/queries";
import { schema } from "@/lib/submissions/kinds/log-data-request/schema";
import { canAdvance } from "@/lib/submissions/workflow";
import { requireOfficer, view } from "@/lib/view";

/** Records that the answer to an approved log-data request has been delivered. */
export default async function DeliveryPage({ params }: PageProps<"/staff/submissions/[id]/delivery">) {
  const { id } = await params;
  const path = `/staff/submissions/${id}`;
  const actor = await requireOfficer(`${path}/delivery`);
  const seen = await view(actor, (tx) => lookAtSubmission(tx, actor, id));
  if (!seen) notFound();
  const { submission } = seen;
  if (submission.kind !== "LOG_DATA_REQUEST") notFound();
  if (!canAdvance(submission.status, "apply") || !may.record(actor, submission)) redirect(path);
  const { language, t } = await i18n();
  const words = messagesOf(language).logRequest;
  const answers = schema.safeParse(submission.answers);
  const wished = answers.success ? answers.data.delivery.manner : "SECURE_MAIL";
  return (
    <StaffFrame actor={actor} current="queue">
      <DeliveryForm
        frame={formFrame(language)}
        words={words.delivery}
        manners={Object.keys(DeliveryManner).map((value) => ({
          value,
          label: words.codes[value as DeliveryManner],
        }))}
        wished={t("logRequest.delivery.wished", { manner: words.codes[wished] })}
        initial={{ deliveredOn: formatDate(helsinkiDate(new Date())), manner: wished }}
        submission={{ id, version: submission.version }}
        heading={
          <PageTitle
            title={words.delivery.title}
            lead={words.delivery.lead}
            back={{ href: path, label: submission.reference }}
            documentTitle={false}
          />
        }
      />
    </StaffFrame>
  );
}
