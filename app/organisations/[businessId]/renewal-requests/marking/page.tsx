import { notFound } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { MarkingForm } from "@/components/renewals/forms";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterForm, FilterText } from "@/components/ui/filter-form";
import { helsinkiDate } from "@/lib/calendar";
import { messagesOf } from "@/lib/i18n";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { asText } from "@/lib/paging";
import { may } from "@/lib/renewals/policy";
import { listReceptions, pageOf } from "@/lib/renewals/queries";
import { requireMember, view } from "@/lib/view";

/** Keeps what somebody has seen of THL's marking where the register lacks it, is silent or is old. */
export default async function MarkingPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/renewal-requests/marking">) {
  const [{ businessId }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}/renewal-requests`;
  const path = `${base}/marking`;
  const actor = await requireMember(businessId, path);
  const { id } = actor.organisation;
  if (!may.confirmMarking(actor, { organisationId: id })) notFound();
  const { receptions, unread } = await view(actor, async (tx) => ({
    receptions: await listReceptions(tx, id, { today: helsinkiDate(new Date()) }),
    unread: await countUnread(tx, actor),
  }));
  const { language, t } = await i18n();
  const words = messagesOf(language).renewalRequests.markingForm;
  const offered = receptions.filter(({ mayConfirm }) => mayConfirm);
  const q = asText(asked.q)?.trim();
  const { shown } = pageOf(offered, { ...(q && { q }) });
  const heading = (
    <PageTitle title={words.title} lead={words.lead} back={{ href: base, label: t("renewalRequests.page.title") }} />
  );
  if (offered.length === 0)
    return (
      <OrganisationFrame actor={actor} current="renewal-requests" unread={unread}>
        {heading}
        <EmptyState title={words.nothing}>
          <p>{words.nothingText}</p>
        </EmptyState>
      </OrganisationFrame>
    );
  return (
    <OrganisationFrame actor={actor} current="renewal-requests" unread={unread}>
      {heading}
      {(offered.length > shown.length || q) && (
        <FilterForm action={path} label={words.q} submit={t("renewalRequests.page.show")}>
          <FilterText name="q" label={t("renewalRequests.page.search")} value={q} />
        </FilterForm>
      )}
      {shown.length < offered.length && (
        <p>{t("renewalRequests.markingForm.shown", { shown: shown.length, count: offered.length })}</p>
      )}
      {shown.length > 0 ? (
        <MarkingForm
          frame={formFrame(language, businessId)}
          words={words}
          units={shown.map((one) => ({ value: one.unitOid, label: localName(one, language), hint: one.unitOid }))}
          chosen={shown.length === 1 ? shown.map(({ unitOid }) => unitOid) : []}
        />
      ) : (
        <EmptyState title={t("renewalRequests.page.nothingFound")}>
          <p>{t("renewalRequests.page.nothingFoundText")}</p>
        </EmptyState>
      )}
    </OrganisationFrame>
  );
}
