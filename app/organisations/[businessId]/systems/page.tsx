import Link from "next/link";
import { notFound } from "next/navigation";
import { AsItWas } from "@/components/histories/as-it-was";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { SystemWarnings } from "@/components/systems/system-warnings";
import { UseFilters } from "@/components/systems/use-filters";
import { UseTable } from "@/components/systems/use-table";
import { Actions, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Note } from "@/components/ui/note";
import { Pager } from "@/components/ui/pager";
import { helsinkiDate } from "@/lib/calendar";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { asPastDay, withParams } from "@/lib/paging";
import { may } from "@/lib/systems/policy";
import { listSystemTasks, listUses } from "@/lib/systems/queries";
import { readUseFilter } from "@/lib/systems/schema";
import { requireMember, view } from "@/lib/view";

/** The systems with which the organisation uses the Kanta services: where, for what, from when until when. */
export default async function SystemsPage({ params, searchParams }: PageProps<"/organisations/[businessId]/systems">) {
  const [{ businessId }, asked] = await Promise.all([params, searchParams]);
  const path = `/organisations/${businessId}/systems`;
  const actor = await requireMember(businessId, path);
  if (!may.look(actor)) notFound();
  const today = helsinkiDate(new Date());
  const on = asPastDay(asked.on, today);
  const filter = readUseFilter(asked);
  const day = on ?? today;
  const { list, tasks, unread } = await view(
    actor,
    async (tx) => ({
      list: await listUses(tx, actor, filter, day),
      tasks: await listSystemTasks(tx, actor, day),
      unread: await countUnread(tx, actor),
    }),
    { on },
  );
  const { language, t } = await i18n();
  const mayWrite = !on && may.write(actor, { organisationId: actor.organisation.id });
  const narrowed = { q: filter.q, state: filter.state, service: filter.service };
  const query = { ...narrowed, on: on ?? undefined };
  const isNarrowed = Object.values(narrowed).some(Boolean);
  return (
    <OrganisationFrame actor={actor} current="systems" unread={unread} done={doneText(t, asked.done)}>
      <PageTitle title={t("systems.title")} lead={t("systems.lead")} />
      <AsItWas path={path} on={on} asked={asked.on} today={today} />
      {!on && <SystemWarnings tasks={tasks} t={t} />}
      {mayWrite && (
        <>
          <Note>
            <p>{t("systems.threeWeeks")}</p>
          </Note>
          <div className="mb-l">
            <Actions>
              <ButtonLink href={`${path}/new`}>{t("systems.begin")}</ButtonLink>
              <ButtonLink href={`${path}/import`} tone="secondary">
                {t("systems.bulk")}
              </ButtonLink>
            </Actions>
          </div>
        </>
      )}
      <UseFilters path={path} filter={filter} on={on} t={t} />
      <p>
        {t("systems.count", { count: list.count })}
        {list.count > 0 && (
          <>
            {" · "}
            <a href={withParams(`${path}/csv`, query)} download>
              {t("systems.download")}
            </a>
          </>
        )}
      </p>
      {list.uses.length > 0 ? (
        <UseTable uses={list.uses} base={on ? null : path} today={day} language={language} t={t} />
      ) : (
        <EmptyState title={isNarrowed ? t("systems.nothingFound") : t("systems.empty")}>
          <p>{isNarrowed ? t("systems.nothingFoundText") : mayWrite && t("systems.emptyText")}</p>
          {isNarrowed && (
            <Link href={withParams(path, { on: query.on })} prefetch={false}>
              {t("systems.showAll")}
            </Link>
          )}
        </EmptyState>
      )}
      <Pager
        label={t("systems.pages")}
        previous={filter.after ? { href: withParams(path, query), label: t("systems.first") } : undefined}
        next={
          list.next ? { href: withParams(path, { ...query, after: list.next }), label: t("systems.next") } : undefined
        }
      />
      <p className="mt-xl text-ink-soft text-note">{t("systems.register")}</p>
    </OrganisationFrame>
  );
}
