import { notFound } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { NoticeForm } from "@/components/renewals/forms";
import { ThlMail, thlMail } from "@/components/renewals/thl-mail";
import { EmptyState } from "@/components/ui/empty-state";
import { findAuthority } from "@/lib/authorities/queries";
import { formatDate, helsinkiDate } from "@/lib/calendar";
import { messagesOf } from "@/lib/i18n";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { may } from "@/lib/renewals/policy";
import { isNoticeDue, listReceptions } from "@/lib/renewals/queries";
import { requireMember, view } from "@/lib/view";

/** The ready message to THL: that reception has ended, which is then confirmed as sent; or that a marking is missing. */
export default async function NoticePage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/renewal-requests/notice">) {
  const [{ businessId }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}/renewal-requests`;
  const actor = await requireMember(businessId, `${base}/notice`);
  const { organisation } = actor;
  if (!may.confirmNotice(actor, { organisationId: organisation.id })) notFound();
  const today = helsinkiDate(new Date());
  const { receptions, authority, unread } = await view(actor, async (tx) => ({
    receptions: await listReceptions(tx, organisation.id, { today }),
    authority: await findAuthority(tx, "THL_CODES"),
    unread: await countUnread(tx, actor),
  }));
  const { language, t } = await i18n();
  const words = messagesOf(language).renewalRequests.noticeForm;
  const isAsking = asked.about === "marking";
  const units = receptions.filter((one) => (isAsking ? one.status === "NOT_EFFECTIVE" : isNoticeDue(one)));
  const isForm = units.length > 0 && !isAsking;
  const heading = (
    <PageTitle
      documentTitle={!isForm}
      title={isAsking ? words.askTitle : words.title}
      lead={isAsking ? words.askLead : words.lead}
      back={{ href: base, label: t("renewalRequests.page.title") }}
    />
  );
  const frame = { actor, current: "renewal-requests" as const, unread };
  if (units.length === 0)
    return (
      <OrganisationFrame {...frame}>
        {heading}
        <EmptyState title={words.nothing}>
          <p>{isAsking ? words.nothingToAsk : words.nothingText}</p>
        </EmptyState>
      </OrganisationFrame>
    );
  const mail = (
    <ThlMail
      recipient={authority?.email ?? ""}
      mail={thlMail(isAsking ? "ASK" : "END", organisation, units)}
      words={words}
    />
  );
  if (isAsking)
    return (
      <OrganisationFrame {...frame}>
        {heading}
        {mail}
      </OrganisationFrame>
    );
  return (
    <OrganisationFrame {...frame}>
      <NoticeForm
        frame={formFrame(language, businessId)}
        words={words}
        units={units.map((one) => ({ value: one.unitOid, label: localName(one, language), hint: one.unitOid }))}
        chosen={units.map(({ unitOid }) => unitOid)}
        today={formatDate(today)}
        heading={
          <>
            {heading}
            {mail}
          </>
        }
      />
    </OrganisationFrame>
  );
}
