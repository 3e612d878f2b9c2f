import { notFound } from "next/navigation";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { StatusTag } from "@/components/reviews/status-tag";
import { Actions, ButtonLink } from "@/components/ui/button";
import { KeyValueList } from "@/components/ui/key-value-list";
import { formatDateTime } from "@/lib/calendar";
import { i18n } from "@/lib/i18n/server";
import { isInHand } from "@/lib/reviews/policy";
import { lookAtSubmission } from "@/lib/reviews/queries";
import type { Transition } from "@/lib/submissions/workflow";
import { requireOfficer, view } from "@/lib/view";

/** Somebody else has taken or decided it, or the customer has taken it back, since the officer opened it. */
export default async function DecidedPage({ params }: PageProps<"/staff/submissions/[id]/decided">) {
  const { id } = await params;
  const path = `/staff/submissions/${id}`;
  const actor = await requireOfficer(`${path}/decided`);
  const seen = await view(actor, (tx) => lookAtSubmission(tx, actor, id));
  if (!seen) notFound();
  const { submission } = seen;
  const { language, t } = await i18n();
  const [last] = submission.events;
  const lastRows = last
    ? [
        { label: t("staff.decided.last"), value: t(`submissions.timeline.${last.event as Transition}`) },
        { label: t("staff.decided.by"), value: last.personName },
        { label: t("staff.decided.at"), value: formatDateTime(last.at, language) },
      ]
    : [];
  return (
    <StaffFrame actor={actor} current="queue">
      <PageTitle title={t("staff.decided.title")} lead={t("staff.decided.lead")} />
      <KeyValueList
        rows={[
          { label: t("staff.decided.reference"), value: submission.reference },
          {
            label: t("staff.decided.status"),
            value: (
              <StatusTag
                kind={submission.kind}
                status={submission.status}
                language={language}
                isMine={isInHand(actor, submission)}
              />
            ),
          },
          ...lastRows,
        ]}
      />
      <Actions>
        <ButtonLink href={path}>{t("staff.decided.look")}</ButtonLink>
        <ButtonLink href="/staff/queue" tone="secondary">
          {t("staff.decided.queue")}
        </ButtonLink>
      </Actions>
    </StaffFrame>
  );
}
