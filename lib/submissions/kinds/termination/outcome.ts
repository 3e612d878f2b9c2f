import * as z from "zod/mini";
import { addDays, formatDate } from "../../../calendar";
import { countPointUsers, sharedPoints } from "../../../connection-points/queries";
import type { Tx } from "../../../db";
import { KantaService } from "../../../db/generated/enums";
import { messagesOf } from "../../../i18n";
import type { Language } from "../../../i18n/language";
import type { Outcome, Settled, Warning } from "../kind";

/** A row as its history kept it, as far as a termination changes it. */
const keptRow = z.object({
  service: z.optional(z.enum(KantaService)),
  services: z.optional(z.array(z.enum(KantaService))),
  signed_on: z.optional(z.string()),
  system_id: z.optional(z.nullable(z.string())),
  connection_point_id: z.optional(z.string()),
  ended_on: z.optional(z.nullable(z.string())),
  used_until: z.optional(z.nullable(z.string())),
});

type Kept = { entity: string; row: z.output<typeof keptRow> };

const said = (code: string, params: Warning["params"] = {}): Warning => ({ code: `termination.done.${code}`, params });

/** What was done on the day, by what the history kept of it and what the timelines of other matters say (docs/rules.md BR-58). */
export async function outcomeOf(
  tx: Tx,
  { organisationId, effectiveOn, effectiveAt }: Settled,
  language: Language,
): Promise<readonly Outcome[]> {
  const versions = await tx.dataVersion.findMany({
    where: { organisationId, event: "submission.applied", recordedAt: effectiveAt },
    select: { entity: true, data: true },
    orderBy: { id: "asc" },
  });
  const kept = versions.map(({ entity, data }): Kept => ({ entity, row: keptRow.parse(data) }));
  const last = formatDate(addDays(effectiveOn, -1));
  const told = [
    ...servicesAndCommitments(kept, language),
    ...(await usesOfSystems(tx, kept, language)),
    ...(await usesOfPoints(tx, kept, language)),
    ...receptions(kept, language),
    ...(await matters(tx, { organisationId, effectiveAt }, language)),
    ...(kept.some(({ entity }) => entity === "organisation")
      ? [{ what: messagesOf(language).termination.done.customership, result: said("ended", { last }) }]
      : []),
    ...(await idlePoints(tx, { organisationId, effectiveOn })),
  ];
  return [...new Map(told.map((one) => [JSON.stringify(one), one])).values()];
}

const became = (row: Kept["row"], end: string | null | undefined, language: Language): Warning => {
  if (end) return said("ended", { last: formatDate(end) });
  const { names } = messagesOf(language).services;
  return said("reduced", { services: (row.services ?? []).map((service) => names[service]).join(", ") });
};

function servicesAndCommitments(kept: readonly Kept[], language: Language): Outcome[] {
  const { names } = messagesOf(language).services;
  const { commitment } = messagesOf(language).submissions.consequences.areas;
  return kept.flatMap(({ entity, row }): Outcome[] => {
    if (entity === "service_use" && row.service)
      return [{ what: names[row.service], result: became(row, row.ended_on, language) }];
    if (entity === "commitment" && row.signed_on)
      return [{ what: `${commitment} ${formatDate(row.signed_on)}`, result: became(row, row.ended_on, language) }];
    return [];
  });
}

async function usesOfSystems(tx: Tx, kept: readonly Kept[], language: Language): Promise<Outcome[]> {
  const uses = kept.filter(({ entity }) => entity === "system_use").map(({ row }) => row);
  const systems = await tx.informationSystem.findMany({
    where: { id: { in: uses.flatMap(({ system_id }) => system_id ?? []) } },
  });
  return uses.flatMap((row): Outcome[] => {
    const system = systems.find(({ id }) => id === row.system_id);
    return system ? [{ what: `${system.name} ${system.version}`, result: became(row, row.used_until, language) }] : [];
  });
}

async function usesOfPoints(tx: Tx, kept: readonly Kept[], language: Language): Promise<Outcome[]> {
  const uses = kept.filter(({ entity }) => entity === "connection_point_use").map(({ row }) => row);
  if (uses.length === 0) return [];
  const ids = uses.flatMap(({ connection_point_id }) => connection_point_id ?? []);
  const seen = await tx.connectionPoint.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const points = [...seen, ...(await sharedPoints(tx))];
  const area = messagesOf(language).submissions.consequences.areas.point;
  return uses.map((row) => {
    const name = points.find(({ id }) => id === row.connection_point_id)?.name ?? "";
    return { what: `${area} ${name}`.trim(), result: became(row, row.used_until, language) };
  });
}

function receptions(kept: readonly Kept[], language: Language): Outcome[] {
  const count = kept.filter(({ entity }) => entity === "renewal_reception").length;
  const what = messagesOf(language).submissions.consequences.areas.renewal;
  return count > 0 ? [{ what, result: said("renewalOff", { count }) }] : [];
}

/** The open matters that were taken back with it. */
async function matters(
  tx: Tx,
  { organisationId, effectiveAt }: Pick<Settled, "organisationId" | "effectiveAt">,
  language: Language,
): Promise<Outcome[]> {
  const steps = await tx.submissionEvent.findMany({
    where: { organisationId, at: effectiveAt, actorKind: "SYSTEM", event: { in: ["withdraw", "cancel"] } },
    select: { event: true, submission: { select: { reference: true, kind: true } } },
    orderBy: { id: "asc" },
  });
  const { kinds } = messagesOf(language).submissions;
  return steps.map(({ event, submission: { reference, kind } }) => ({
    what: [reference, kinds[kind]].filter(Boolean).join(" "),
    result: said(event === "cancel" ? "cancelled" : "withdrawn"),
  }));
}

/** Own points that nobody uses any more since the last day. */
async function idlePoints(
  tx: Tx,
  { organisationId, effectiveOn }: Pick<Settled, "organisationId" | "effectiveOn">,
): Promise<Outcome[]> {
  const lastDay = new Date(`${addDays(effectiveOn, -1)}T00:00:00Z`);
  const points = await tx.connectionPoint.findMany({
    where: { organisationId, state: "ACTIVE", uses: { some: { usedUntil: lastDay } } },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
  const used = await countPointUsers(
    tx,
    points.map(({ id }) => id),
  );
  return points.filter(({ id }) => !used.has(id)).map(({ name }) => ({ what: name, result: said("idlePoint") }));
}
