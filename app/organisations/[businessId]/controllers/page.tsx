import { notFound } from "next/navigation";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { ControllerTable, NoControllers } from "@/components/organisations/controllers";
import { helsinkiDate } from "@/lib/calendar";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { isControllerByOwnOid } from "@/lib/organisations/policy";
import { listControllers, viewRegisterData } from "@/lib/organisations/queries";
import { permits } from "@/lib/roles/policy";
import { requireMember, view } from "@/lib/view";

/** The organisation's entries in the register of controllers, or its own OID where that identifies it as one. */
export default async function ControllersPage({ params }: PageProps<"/organisations/[businessId]/controllers">) {
  const { businessId } = await params;
  const base = `/organisations/${businessId}`;
  const actor = await requireMember(businessId, `${base}/controllers`);
  if (!permits(actor, "register-data", "read")) notFound();
  const { organisation, controllers, unread } = await view(actor, async (tx) => ({
    organisation: (await viewRegisterData(tx, actor.organisation.id)).organisation,
    controllers: await listControllers(tx, actor.organisation.businessId),
    unread: await countUnread(tx, actor),
  }));
  const { language, t } = await i18n();
  const { kind } = actor.organisation;
  const oid = organisation?.oid;
  const byOwnOid = isControllerByOwnOid(kind);
  return (
    <OrganisationFrame actor={actor} current="details" unread={unread}>
      <PageTitle
        title={t("details.controllers.title")}
        lead={t("details.controllers.lead")}
        crumbs={[{ href: `${base}/details`, label: t("details.title") }]}
      />
      {byOwnOid && (
        <>
          <h2>{t("details.controllers.own")}</h2>
          <p>{t(kind === "PRACTITIONER" ? "details.controllers.ownPractitioner" : "details.controllers.ownPrivate")}</p>
          <p className="code">{oid}</p>
        </>
      )}
      {controllers.length > 0 && (
        <>
          <h2>{t("details.controllers.entries")}</h2>
          <ControllerTable rows={controllers} today={helsinkiDate(new Date())} t={t} language={language} />
        </>
      )}
      {controllers.length === 0 && !byOwnOid && <NoControllers kind={kind} t={t} />}
      <h2>{t("details.correct.title")}</h2>
      <p>{t("details.controllers.keeper")}</p>
      <p>{t("details.controllers.correct")}</p>
      <p>{t("details.controllers.change")}</p>
      <p className="text-ink-soft text-note">{t("details.controllers.source")}</p>
    </OrganisationFrame>
  );
}
