import Link from "next/link";
import { notFound } from "next/navigation";
import { AsItWas } from "@/components/histories/as-it-was";
import { HistoryLink } from "@/components/histories/history-link";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { ServicePaths } from "@/components/services/service-paths";
import { UseTable } from "@/components/services/use-table";
import { EmptyState } from "@/components/ui/empty-state";
import { helsinkiDate } from "@/lib/calendar";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { asPastDay, withParams } from "@/lib/paging";
import { viewPicture } from "@/lib/picture/queries";
import { permits } from "@/lib/roles/policy";
import { carrierOf, may, needsWay } from "@/lib/services/policy";
import { listServiceUses } from "@/lib/services/queries";
import { serviceOf } from "@/lib/services/schema";
import { requireMember, view } from "@/lib/view";

/** One Kanta service: what it is, what joining takes, and how the organisation uses it. */
export default async function ServicePage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/services/[service]">) {
  const [{ businessId, service: slug }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}`;
  const path = `${base}/services/${slug}`;
  const actor = await requireMember(businessId, path);
  const service = serviceOf(slug);
  if (!service || !may.look(actor)) notFound();
  const today = helsinkiDate(new Date());
  const on = asPastDay(asked.on, today);
  const { all, picture, unread } = await view(
    actor,
    async (tx) => ({
      all: await listServiceUses(tx, actor, actor.organisation.id),
      picture: await viewPicture(tx, actor, on ?? today),
      unread: await countUnread(tx, actor),
    }),
    { on },
  );
  const { language, t } = await i18n();
  const uses = all.filter((use) => use.service === service);
  const ways = picture.ways.filter(({ services }) => services.includes(carrierOf(service)));
  const seesWays = permits(actor, "systems", "read") && permits(actor, "connection-points", "read");
  const hasWays = needsWay(service) && uses.some(({ state }) => state !== "ENDED");
  return (
    <OrganisationFrame actor={actor} current="services" unread={unread}>
      <PageTitle
        title={t(`services.fullNames.${service}`)}
        lead={t(`services.about.${service}`)}
        crumbs={[{ href: withParams(`${base}/services`, { on: on ?? undefined }), label: t("services.title") }]}
      />
      <AsItWas path={path} on={on} asked={asked.on} today={today} />
      <h2>{t("services.detail.use")}</h2>
      {uses.length > 0 ? (
        <UseTable
          uses={uses}
          names={uses.map(() => t(`services.names.${service}`))}
          addressOf={null}
          language={language}
        />
      ) : (
        <EmptyState title={t("services.detail.notUsed")}>
          <p>{t("services.detail.notUsedText")}</p>
        </EmptyState>
      )}
      {uses[0] && <HistoryLink businessId={businessId} entity="service_use" rowId={uses[0].id} />}
      {seesWays && hasWays && (
        <>
          <h2>{t("services.detail.paths")}</h2>
          <p className="text-ink-soft">{t("services.detail.pathsText")}</p>
          {ways.length > 0 ? (
            <ServicePaths ways={ways} units={picture.units} base={base} on={on} language={language} />
          ) : (
            <p>{t("services.detail.noPaths")}</p>
          )}
          <p className="mt-m">
            <Link href={withParams(`${base}/picture`, { on: on ?? undefined })} prefetch={false}>
              {t("services.detail.picture")}
            </Link>
          </p>
        </>
      )}
      <h2>{t("services.detail.needs")}</h2>
      <p>{t(`services.needs.${service}`)}</p>
    </OrganisationFrame>
  );
}
