import { Details } from "@/components/ui/details";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { Reception } from "@/lib/renewals/queries";
import { type ReceptionStatus, receptionStatuses } from "@/lib/renewals/schema";
import { ReceptionTable } from "./reception-table";

type Props = { receptions: Reception[]; language: Language; t: Translator };

/** Statuses in which nothing is left to do: they stay folded away. */
const quiet: readonly ReceptionStatus[] = ["RECEIVES", "DOES_NOT_RECEIVE"];

/** Where a customer receives renewal requests, as an officer sees it: what needs somebody first. */
export function CustomerReceptions({ receptions, language, t }: Props) {
  const isQuiet = ({ status }: Reception) => quiet.includes(status);
  const loud = receptions.filter((one) => !isQuiet(one));
  const counts = receptionStatuses
    .map((status) => ({ status, count: receptions.filter((one) => one.status === status).length }))
    .filter(({ count }) => count > 0);
  return (
    <section className="mt-xl">
      <h2>{t("renewalRequests.customer.title")}</h2>
      {receptions.length === 0 ? (
        <p>{t("renewalRequests.customer.none")}</p>
      ) : (
        <p>
          {counts
            .map(({ status, count }) =>
              t("renewalRequests.customer.counts", { status: t(`renewalRequests.page.statuses.${status}`), count }),
            )
            .join(" · ")}
        </p>
      )}
      {loud.length > 0 && <ReceptionTable rows={loud} businessId={null} language={language} t={t} />}
      {receptions.length > loud.length && (
        <Details summary={t("renewalRequests.customer.others", { count: receptions.length - loud.length })}>
          <ReceptionTable rows={receptions.filter(isQuiet)} businessId={null} language={language} t={t} />
        </Details>
      )}
    </section>
  );
}
