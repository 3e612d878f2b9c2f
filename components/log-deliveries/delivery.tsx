import type { ComponentProps } from "react";
import { Actions, ButtonLink } from "@/components/ui/button";
import type { SubmissionKind, SubmissionStatus } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { DeliveryNote } from "./delivery-note";

type Props = {
  submission: { id: string; kind: SubmissionKind; status: SubmissionStatus };
  delivery: ComponentProps<typeof DeliveryNote>["delivery"] | null;
  mayRecord: boolean;
  t: Translator;
  language: Language;
};

/** Of an approved log-data request: how its answer was delivered, or the way to record that; nothing of anything else. */
export function Delivery({ submission, delivery, mayRecord, t, language }: Props) {
  if (delivery) return <DeliveryNote delivery={delivery} language={language} namesOfficer />;
  if (submission.kind !== "LOG_DATA_REQUEST" || submission.status !== "SCHEDULED") return null;
  return (
    <section className="mb-xl">
      <p>{t("logRequest.delivery.waits")}</p>
      {mayRecord && (
        <Actions>
          <ButtonLink href={`/staff/submissions/${submission.id}/delivery`}>{t("logRequest.delivery.link")}</ButtonLink>
        </Actions>
      )}
    </section>
  );
}
