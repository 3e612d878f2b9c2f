import Link from "next/link";
import { notFound } from "next/navigation";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { ChangeTable } from "@/components/registry/change-table";
import { ProblemTable } from "@/components/registry/problem-table";
import { Renewal } from "@/components/registry/renewal";
import { WalkProgress, WalkTag, walkWish } from "@/components/registry/walk-state";
import { KeyValueList } from "@/components/ui/key-value-list";
import { Note } from "@/components/ui/note";
import { Pager } from "@/components/ui/pager";
import { formatDateTime } from "@/lib/calendar";
import { sentence } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { asCursor, withParams } from "@/lib/paging";
import { findWalk, listChanges, listProblems } from "@/lib/registry/queries";
import { faultOfWalk } from "@/lib/registry/workflow";
import { requireOfficer, view } from "@/lib/view";

const registry = "/staff/registry";

/** One walk through a register: what came of it, fact by fact, and what could not be read, row by row. */
export default async function WalkPage({ params, searchParams }: PageProps<"/staff/registry/[walkId]">) {
  const [{ walkId }, search] = [await params, await searchParams];
  const path = `${registry}/${walkId}`;
  const actor = await requireOfficer(path);
  const id = asCursor(walkId) ?? notFound();
  const asked = { after: asCursor(search.after), problem: asCursor(search.problem) };
  const seen = await view(actor, async (tx) => {
    const walk = await findWalk(tx, actor, id);
    if (!walk) return null;
    return {
      walk,
      changes: await listChanges(tx, walk, asked.after),
      problems: await listProblems(tx, walk, asked.problem),
    };
  });
  if (!seen) notFound();
  const { walk, changes, problems } = seen;
  const { language, t } = await i18n();
  const fault = faultOfWalk(walk);
  const because =
    fault && sentence(t, `registry.faults.${fault.code}`, { page: 0, status: 0, count: 0, ...known(fault) });
  const numbers = ["items", "added", "changed", "gone", "problems"] as const;
  const figures = { ...walk, items: walk.itemsDone };
  return (
    <StaffFrame actor={actor} current="registry">
      <PageTitle
        title={t("registry.walk.title", { date: formatDateTime(walk.startedAt, language) })}
        lead={t(`registry.names.${walk.register}`)}
        back={{ href: registry, label: t("registry.title") }}
      />
      {fault && (
        <Note tone="bad" title={t("registry.faults.title")}>
          <p>{because ?? t("registry.faults.unknown")}</p>
          <p>{t("registry.faults.what")}</p>
        </Note>
      )}
      <KeyValueList
        rows={[
          { label: t("registry.walk.state"), value: <WalkTag state={walk.state} t={t} /> },
          { label: t("registry.walk.what"), value: walkWish(t, walk) },
          {
            label: t("registry.walk.requested"),
            value: t(walk.requestedById ? "registry.walk.officer" : "registry.walk.clock"),
          },
          { label: t("registry.walk.started"), value: formatDateTime(walk.startedAt, language) },
          {
            label: t("registry.walk.finished"),
            value: walk.finishedAt ? formatDateTime(walk.finishedAt, language) : <WalkProgress walk={walk} t={t} />,
          },
          ...numbers.map((name) => ({
            label: t(`registry.walk.${name}`),
            value: new Intl.NumberFormat(language).format(figures[name]),
          })),
        ]}
      />
      {walk.state === "RUNNING" && (
        <p>
          <Link href={path} prefetch={false}>
            {t("registry.reload")}
          </Link>
          <Renewal seconds={3} />
        </p>
      )}
      <h2>{t("registry.changes.title")}</h2>
      <p>{t("registry.changes.count", { count: changes.count })}</p>
      {changes.changes.length > 0 && <ChangeTable rows={changes.changes} t={t} language={language} />}
      <Pager
        label={t("registry.changes.pages")}
        previous={asked.after ? { href: path, label: t("registry.changes.first") } : undefined}
        next={
          changes.next
            ? { href: withParams(path, { after: changes.next }), label: t("registry.changes.next") }
            : undefined
        }
      />
      <h2 className="mt-xxl">{t("registry.rows.title")}</h2>
      {problems.problems.length > 0 ? (
        <ProblemTable rows={problems.problems} t={t} />
      ) : (
        <p>{t("registry.rows.none")}</p>
      )}
      <Pager
        label={t("registry.rows.pages")}
        previous={asked.problem ? { href: path, label: t("registry.rows.first") } : undefined}
        next={
          problems.next
            ? { href: withParams(path, { problem: problems.next }), label: t("registry.rows.next") }
            : undefined
        }
      />
    </StaffFrame>
  );
}

/** What of a fault is known; the rest of its sentence's blanks are not used. */
const known = (fault: object) =>
  Object.fromEntries(Object.entries(fault).filter(([, value]) => typeof value === "number")) as Record<string, number>;
