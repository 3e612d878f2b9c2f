import Link from "next/link";
import { notFound } from "next/navigation";
import { AsItWas } from "@/components/histories/as-it-was";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { CoJoiners } from "@/components/services/co-joiners";
import { Commitments } from "@/components/services/commitments";
import { Endings } from "@/components/services/endings";
import { OtherServices } from "@/components/services/other-services";
import { UseTable } from "@/components/services/use-table";
import { Actions, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterForm, FilterText } from "@/components/ui/filter-form";
import { Note } from "@/components/ui/note";
import { helsinkiDate } from "@/lib/calendar";
import { KantaService } from "@/lib/db/generated/enums";
import { i18n } from "@/lib/i18n/server";
import { servicesLike, serviceTexts } from "@/lib/i18n/service-names";
import { countUnread } from "@/lib/messages/queries";
import { asPastDay, withParams } from "@/lib/paging";
import { may } from "@/lib/services/policy";
import { listCoJoiners, listCommitments, listServiceUses } from "@/lib/services/queries";
import { readFilter, slugOf } from "@/lib/services/schema";
import { listEndings } from "@/lib/submissions/kinds/termination/endings";
import { startable } from "@/lib/submissions/policy";
import { requireMember, view } from "@/lib/view";

/** The Kanta services that the organisation uses, how it joined them, and what it has signed. */
export default async function ServicesPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/services">) {
  const [{ businessId }, asked] = await Promise.all([params, searchParams]);
  const path = `/organisations/${businessId}/services`;
  const actor = await requireMember(businessId, path);
  if (!may.look(actor)) notFound();
  const today = helsinkiDate(new Date());
  const on = asPastDay(asked.on, today);
  const { id } = actor.organisation;
  const { uses, endings, coJoiners, commitments, unread } = await view(
    actor,
    async (tx) => ({
      uses: await listServiceUses(tx, actor, id),
      endings: on ? [] : await listEndings(tx, actor, id),
      coJoiners: on ? [] : await listCoJoiners(tx),
      commitments: await listCommitments(tx, actor, id),
      unread: await countUnread(tx, actor),
    }),
    { on },
  );
  const { language, t } = await i18n();
  const { q } = readFilter(asked);
  const wanted = servicesLike(q ?? "");
  const used = new Set(uses.filter(({ state }) => state !== "ENDED").map(({ service }) => service));
  const shown = uses.filter(({ service }) => wanted.includes(service));
  const others = Object.values(KantaService).filter((service) => wanted.includes(service) && !used.has(service));
  const addressOf = (service: KantaService) => withParams(`${path}/${slugOf(service)}`, { on: on ?? undefined });
  const named = new Set<KantaService>();
  const names = serviceTexts(
    language,
    shown.map(({ service }) => [service]),
    named,
  );
  const kinds = startable(actor);
  const begin = `/organisations/${businessId}/submissions/new`;
  const isMainJoiner = uses.some(({ joiningModel, isCoJoiner }) => joiningModel === "JOINT" && !isCoJoiner);
  return (
    <OrganisationFrame actor={actor} current="services" unread={unread}>
      <PageTitle title={t("services.title")} lead={t("services.lead")} />
      <AsItWas path={path} on={on} asked={asked.on} today={today} />
      <FilterForm action={path} label={t("services.filter")} submit={t("services.show")}>
        {on && <input type="hidden" name="on" value={on} />}
        <FilterText name="q" label={t("services.search")} hint={t("services.searchHint")} value={q} />
      </FilterForm>
      <h2>{t("services.inUse")}</h2>
      <p className="text-note">{t("services.count", { count: shown.length })}</p>
      <Endings endings={endings} base={`/organisations/${businessId}`} language={language} />
      {shown.length > 0 && <UseTable uses={shown} names={names} addressOf={addressOf} language={language} />}
      {shown.length === 0 && uses.length === 0 && (
        <EmptyState title={t("services.none")}>
          <p>{t(actor.organisation.kind === "INTERMEDIARY" ? "services.intermediary" : "services.noneText")}</p>
        </EmptyState>
      )}
      {shown.length === 0 && others.length === 0 && (
        <EmptyState title={t("services.nothingFound")}>
          <Link href={path} prefetch={false}>
            {t("services.all")}
          </Link>
        </EmptyState>
      )}
      {others.length > 0 && <OtherServices services={others} named={named} addressOf={addressOf} language={language} />}
      {coJoiners.length > 0 && <CoJoiners coJoiners={coJoiners} named={named} language={language} />}
      {on && isMainJoiner && <p className="mt-l text-ink-soft">{t("services.coJoinersPast")}</p>}
      {may.lookAtCommitments(actor) && <Commitments commitments={commitments} named={named} language={language} />}
      {!on && (
        <Note title={t("services.changes")}>
          <p>{t("services.changesText")}</p>
          <Actions>
            {kinds.includes("JOINING") && (
              <ButtonLink href={`${begin}/joining`} tone="secondary">
                {t("services.join")}
              </ButtonLink>
            )}
            {kinds.includes("TERMINATION") && used.size > 0 && (
              <ButtonLink href={`${begin}/termination`} tone="secondary">
                {t("services.terminate")}
              </ButtonLink>
            )}
          </Actions>
        </Note>
      )}
    </OrganisationFrame>
  );
}
