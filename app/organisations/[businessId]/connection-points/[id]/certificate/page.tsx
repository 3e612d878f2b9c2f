import Link from "next/link";
import { notFound } from "next/navigation";
import { NoticeForm, RenewalForm } from "@/components/certificates/renewal-forms";
import { RenewalQuestion } from "@/components/certificates/renewal-question";
import { CertificateState } from "@/components/connection-points/certificate-state";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { Note } from "@/components/ui/note";
import { helsinkiDate } from "@/lib/calendar";
import { may } from "@/lib/connection-points/policy";
import { findOpenMatter, findPoint } from "@/lib/connection-points/queries";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { asOneOf } from "@/lib/paging";
import { requireMember, view } from "@/lib/view";

/** A renewed certificate for a point: put into use at once when nothing else changes, else the beginning of a notice. */
export default async function RenewalPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/connection-points/[id]/certificate">) {
  const [{ businessId, id }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}`;
  const path = `${base}/connection-points/${id}/certificate`;
  const actor = await requireMember(businessId, path);
  if (!may.renewCertificate(actor, { organisationId: actor.organisation.id })) notFound();
  const { point, open, unread } = await view(actor, async (tx) => {
    const found = await findPoint(tx, actor, id);
    return {
      point: found,
      open: found && (await findOpenMatter(tx, found.organisationId, id)),
      unread: await countUnread(tx, actor),
    };
  });
  if (!point) notFound();
  const { language, t } = await i18n();
  const { certificates, changeNotice, connectionPoints } = messagesOf(language);
  const words = certificates.renewal;
  const only = asOneOf(asked.only, ["yes", "no"] as const);
  const isOpen = point.state === "ACTIVE" && !open;
  const title = isOpen && only ? words[`${only}Title`] : words.title;
  const heading = (
    <>
      <PageTitle
        title={title}
        lead={t("certificates.renewal.lead", { name: point.name, host: point.host })}
        crumbs={[
          { href: `${base}/connection-points`, label: connectionPoints.title },
          { href: `${base}/connection-points/${id}`, label: point.name },
        ]}
        documentTitle={!(isOpen && only)}
      />
      <p>
        {words.current}:{" "}
        {point.certificate ? (
          <CertificateState certificate={point.certificate} today={helsinkiDate(new Date())} language={language} />
        ) : (
          words.none
        )}
      </p>
      {isOpen && only && (
        <p>
          {words[`${only}Lead`]}{" "}
          <Link href={path} prefetch={false}>
            {words.changeAnswer}
          </Link>
        </p>
      )}
    </>
  );
  const form = { frame: formFrame(language, businessId), words, texts: changeNotice.certificate, heading, pointId: id };
  return (
    <OrganisationFrame actor={actor} current="connection-points" unread={unread}>
      {isOpen && only === "yes" && <RenewalForm {...form} version={point.version} />}
      {isOpen && only === "no" && <NoticeForm {...form} />}
      {!(isOpen && only) && heading}
      {isOpen && !only && <RenewalQuestion action={path} words={words} isMissing={asked.asked !== undefined} />}
      {point.state !== "ACTIVE" && <Note tone="warn" title={words.removed} />}
      {open && (
        <Note tone="warn" title={t("certificates.renewal.open", { reference: open.reference ?? "" })}>
          <Link href={`${base}/submissions/${open.id}`} prefetch={false}>
            {t("certificates.renewal.openLink", { reference: open.reference ?? "" })}
          </Link>
        </Note>
      )}
    </OrganisationFrame>
  );
}
