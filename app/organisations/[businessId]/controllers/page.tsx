import Link from "next/link";
import { notFound } from "next/navigation";
import { AsItWas } from "@/components/histories/as-it-was";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { ControllerTable, NoControllers } from "@/components/organisations/controllers";
import { Transfers } from "@/components/organisations/transfers";
import { helsinkiDate } from "@/lib/calendar";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { isControllerByOwnOid } from "@/lib/organisations/policy";
import { listControllers, listTransfers, viewRegisterData } from "@/lib/organisations/queries";
import { asPastDay } from "@/lib/paging";
import { permits } from "@/lib/roles/policy";
import { requireMember, view } from "@/lib/view";

/**
 * The organisation's entries in the register of controllers, or its own OID where that identifies it as one, and to whom data
 * archived in its name have gone since. The register is known as it stands today; a past day shows what was recorded here.
 */
export default async function ControllersPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/controllers">) {
  const [{ businessId }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}`;
  const path = `${base}/controllers`;
  const actor = await requireMember(businessId, path);
  if (!permits(actor, "register-data", "read")) notFound();
  const today = helsinkiDate(new Date());
  const on = asPastDay(asked.on, today);
  const { organisation, controllers, transfers, unread } = await view(
    actor,
    async (tx) => ({
      organisation: (await viewRegisterData(tx, actor.organisation.id)).organisation,
      controllers: await listControllers(tx, actor.organisation.businessId),
      transfers: await listTransfers(tx, actor.organisation.id),
      unread: await countUnread(tx, actor),
    }),
    { on },
  );
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
      <AsItWas path={path} on={on} asked={asked.on} today={today} />
      {byOwnOid && (
        <>
          <h2>{t("details.controllers.own")}</h2>
          <p>{t(kind === "PRACTITIONER" ? "details.controllers.ownPractitioner" : "details.controllers.ownPrivate")}</p>
          <p className="code">{oid}</p>
        </>
      )}
      {!on && controllers.length > 0 && (
        <>
          <h2>{t("details.controllers.entries")}</h2>
          <ControllerTable rows={controllers} today={today} t={t} language={language} />
        </>
      )}
      {!on && controllers.length === 0 && !byOwnOid && <NoControllers kind={kind} t={t} />}
      <Transfers rows={transfers} t={t} />
      {!on && permits(actor, "controller-change", "draft") && (
        <p>
          <Link href={`${base}/submissions/new/controller-change`} prefetch={false}>
            {t("controllerChange.transfers.begin")}
          </Link>
        </p>
      )}
      <h2>{t("details.correct.title")}</h2>
      <p>{t("details.controllers.keeper")}</p>
      <p>{t("details.controllers.correct")}</p>
      <p>{t("details.controllers.change")}</p>
      <p className="text-ink-soft text-note">{t("details.controllers.source")}</p>
    </OrganisationFrame>
  );
}
