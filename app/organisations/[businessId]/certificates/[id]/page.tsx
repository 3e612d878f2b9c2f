import { notFound } from "next/navigation";
import { SameKey } from "@/components/certificates/board-table";
import { CertificateChain, CertificateFacts, CertificateReminders } from "@/components/certificates/certificate-facts";
import { OrderGuide } from "@/components/certificates/order-guide";
import { Standing } from "@/components/certificates/standing";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { Actions, ButtonLink } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { viewCertificate } from "@/lib/certificate-board/queries";
import { may as mayAboutPoints } from "@/lib/connection-points/policy";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { asCursor } from "@/lib/paging";
import { requireMember, view } from "@/lib/view";

/** One certificate: its data, its chain, the reminders sent, and how to get the next one. */
export default async function CertificatePage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/certificates/[id]">) {
  const [{ businessId, id }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}`;
  const actor = await requireMember(businessId, `${base}/certificates/${id}`);
  const rowId = asCursor(id);
  const now = new Date();
  const { certificate, unread } = await view(actor, async (tx) => ({
    certificate: rowId ? await viewCertificate(tx, actor, rowId, now) : null,
    unread: await countUnread(tx, actor),
  }));
  if (!certificate) notFound();
  const { language, t } = await i18n();
  const words = messagesOf(language).certificates;
  const point = certificate.connectionPoint?.state === "ACTIVE" ? certificate.connectionPoint : null;
  const mayRenew = mayAboutPoints.renewCertificate(actor, certificate);
  return (
    <OrganisationFrame actor={actor} current="certificates" unread={unread} done={doneText(t, asked.done)}>
      <PageTitle
        title={certificate.subjectName || certificate.dnsNames[0] || words.detail.noName}
        crumbs={[{ href: `${base}/certificates`, label: words.title }]}
      />
      <div className="mb-l">
        <Standing certificate={certificate} standing={certificate.standing} now={now} language={language} />
      </div>
      {(certificate.sameKeyAt.length > 0 || certificate.sameKeyElsewhere > 0) && (
        <Note tone="warn" title={words.sameKey.title}>
          <SameKey row={certificate} language={language} />
          <p>{words.sameKey.advice}</p>
        </Note>
      )}
      {point && certificate.users > 0 && <p>{t("certificates.detail.users", { count: certificate.users })}</p>}
      {point &&
        (mayRenew ? (
          <Actions>
            <ButtonLink href={`${base}/connection-points/${point.id}/certificate`}>{words.detail.renewNow}</ButtonLink>
          </Actions>
        ) : (
          <p className="text-ink-soft">{words.detail.renewWho}</p>
        ))}
      <CertificateFacts certificate={certificate} base={base} now={now} language={language} />
      <CertificateChain certificate={certificate} language={language} />
      <CertificateReminders certificate={certificate} language={language} />
      {point && <OrderGuide language={language} isIntermediary={actor.organisation.kind === "INTERMEDIARY"} />}
    </OrganisationFrame>
  );
}
