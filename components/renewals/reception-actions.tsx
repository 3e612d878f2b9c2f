import { Actions, ButtonLink } from "@/components/ui/button";
import type { OrganisationKind } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";
import { withParams } from "@/lib/paging";
import type { Reception } from "@/lib/renewals/queries";

type Props = { receptions: Reception[]; businessId: string; kind: OrganisationKind; t: Translator };

/** What can be begun from the list, as far as there is a unit for which it makes sense. */
export function ReceptionActions({ receptions, businessId, kind, t }: Props) {
  const base = `/organisations/${businessId}`;
  const begin = (change: "START" | "STOP") =>
    withParams(`${base}/submissions/new/renewal-requests`, {
      change,
      unit: kind === "PRACTITIONER" ? "SELF" : undefined,
    });
  const has = (test: (one: Reception) => boolean) => receptions.some(test);
  const isFree = ({ pending }: Reception) => pending === null;
  return (
    <div className="mb-l">
      <Actions>
        {has((one) => one.isEligible && !one.isOn && isFree(one)) && (
          <ButtonLink href={begin("START")}>{t("renewalRequests.page.start")}</ButtonLink>
        )}
        {has((one) => one.isOn && isFree(one)) && (
          <ButtonLink href={begin("STOP")} tone="secondary">
            {t("renewalRequests.page.stop")}
          </ButtonLink>
        )}
        {has(({ mayConfirm }) => mayConfirm) && (
          <ButtonLink href={`${base}/renewal-requests/marking`} tone="secondary">
            {t("renewalRequests.page.confirm")}
          </ButtonLink>
        )}
        {has(({ noticeDueSince, noticedAt }) => noticeDueSince !== null && noticedAt === null) && (
          <ButtonLink href={`${base}/renewal-requests/notice`} tone="secondary">
            {t("renewalRequests.page.notice")}
          </ButtonLink>
        )}
        {has(({ status }) => status === "NOT_EFFECTIVE") && (
          <ButtonLink href={`${base}/renewal-requests/notice?about=marking`} tone="secondary">
            {t("renewalRequests.page.ask")}
          </ButtonLink>
        )}
      </Actions>
    </div>
  );
}
