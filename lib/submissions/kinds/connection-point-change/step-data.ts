import { addDays, formatDate, helsinkiDate, isCalendarDate } from "../../../calendar";
import type { CertificateFinding } from "../../../certificate-judgement";
import { listActivePoints, listUses, type SharedPoint, sharedPoints } from "../../../connection-points/queries";
import { listFreezes } from "../../../lead-times/queries";
import { listServicesInUse } from "../../../services/queries";
import { listSystems, mayBeTakenIntoUse, systemsInUse } from "../../../systems/queries";
import { LATEST_DAYS } from "../effect";
import type { Draft, Reading } from "../kind";
import { findLivePoint, findLiveUse } from "./before";
import { findingsOf, storedCertificate } from "./certificate";
import { stepOf } from "./rules";
import { certificateSummarySchema } from "./schema";

/** How many rows a list shows before one must search. */
const SHOWN = 40;

export type StepData = Awaited<ReturnType<(typeof readers)[keyof typeof readers]>>;

/** What one step's form must know besides what has been typed. */
export async function readStep(step: string, reading: Reading): Promise<StepData | null> {
  return Object.hasOwn(readers, step) ? readers[step as keyof typeof readers](reading) : null;
}

const readers = {
  subject: async ({ tx, actor, asked }: Reading) => {
    return {
      step: "subject" as const,
      points: await listActivePoints(tx, actor, asked.organisationId),
      uses: (await listUses(tx, asked.organisationId)).map(({ id, point, system }) => ({
        id,
        name: point ? `${point.name} (${point.managerNameFi})` : id,
        system: system ? `${system.name} ${system.version}` : null,
      })),
    };
  },

  point: async ({ tx, draft, asked }: Reading) => {
    const pointId = stepOf(draft, "subject")?.pointId;
    return { step: "point" as const, live: pointId ? await findLivePoint(tx, asked.organisationId, pointId) : null };
  },

  certificate: async ({ tx, draft, asked }: Reading) => {
    const pointId = stepOf(draft, "subject")?.pointId;
    const point = stepOf(draft, "point");
    const live = pointId ? await findLivePoint(tx, asked.organisationId, pointId) : null;
    const stored = await storedCertificate(tx, asked.submissionId);
    const summary = certificateSummarySchema.safeParse((draft.certificate as { file?: unknown } | undefined)?.file);
    const circumstances = { host: point?.host ?? null, environment: point?.environment ?? null, now: asked.now };
    const findings: CertificateFinding[] = stored ? findingsOf(stored, circumstances) : [];
    return {
      step: "certificate" as const,
      current: live?.certificate ?? null,
      stored: stored && summary.success ? summary.data : null,
      findings,
      today: helsinkiDate(asked.now),
    };
  },

  use: async ({ tx, draft, asked, q }: Reading) => {
    const useId = stepOf(draft, "subject")?.useId;
    const typed = draft.use as { pointId?: unknown } | undefined;
    const live = useId ? await findLiveUse(tx, asked.organisationId, useId) : null;
    const active = (await sharedPoints(tx)).filter(({ state }) => state === "ACTIVE");
    const chosen = typed?.pointId ?? live?.pointId;
    const inUse = await systemsInUse(tx, asked.organisationId);
    const on = helsinkiDate(asked.now);
    return {
      step: "use" as const,
      live,
      q,
      points: shownOf(active, q, (point) => point.id === chosen, pointText),
      count: active.length,
      systems: (await listSystems(tx)).map((system) => ({
        id: system.id,
        name: `${system.name} ${system.version}, ${system.supplier}`,
        isRegistered: system.registerId !== null,
        certifiedUntil: system.certifiedUntil?.toISOString().slice(0, 10) ?? null,
        isInUse: inUse.has(system.id),
        mayBeTaken: inUse.has(system.id) || mayBeTakenIntoUse(system, on),
      })),
    };
  },

  scope: async ({ tx, draft, asked, q }: Reading) => {
    const { organisationId } = asked;
    const useId = stepOf(draft, "subject")?.useId;
    const live = useId ? await findLiveUse(tx, organisationId, useId) : null;
    const typed = draft.scope as { unitOids?: unknown } | undefined;
    const chosen = typed ? [typed.unitOids ?? []].flat() : (live?.unitOids ?? []);
    const units = await tx.unit.findMany({
      where: { organisationId, endedOn: null },
      select: { oid: true, nameFi: true, nameSv: true, kind: true },
      orderBy: { nameFi: "asc" },
    });
    return {
      step: "scope" as const,
      live,
      q,
      services: (await listServicesInUse(tx, organisationId)).map(({ service }) => service),
      units: shownOf(
        units,
        q,
        ({ oid }) => chosen.includes(oid),
        (unit) => `${unit.nameFi} ${unit.nameSv ?? ""} ${unit.oid}`,
      ),
      count: units.length,
    };
  },

  effect: async ({ tx, actor, asked }: Reading) => {
    const earliest = addDays(asked.clockStart, asked.leadTime.days);
    const today = helsinkiDate(asked.now);
    const freezes = await listFreezes(tx, "CONNECTION_POINT_CHANGE", { from: today, to: addDays(today, LATEST_DAYS) });
    return {
      step: "effect" as const,
      earliest,
      keptFrom: asked.clockStart === today ? null : asked.clockStart,
      contactName: actor.kind === "MEMBER" ? actor.name : "",
      freezes: freezes.map(({ startsOn, endsOn, reasonFi, reasonSv, reasonEn }) => ({
        startsOn: startsOn.toISOString().slice(0, 10),
        endsOn: endsOn.toISOString().slice(0, 10),
        reason: { fi: reasonFi, sv: reasonSv, en: reasonEn },
      })),
    };
  },
};

const pointText = (point: SharedPoint) =>
  `${point.name} ${point.oid} ${point.managerNameFi} ${point.managerNameSv ?? ""}`;

/** The chosen rows first, then those that match, so many as fit. */
function shownOf<Row>(rows: Row[], q: string, isChosen: (row: Row) => boolean, textOf: (row: Row) => string): Row[] {
  const wanted = q.trim().toLowerCase();
  const matching = rows.filter((row) => !isChosen(row) && textOf(row).toLowerCase().includes(wanted));
  return [...rows.filter(isChosen), ...matching.slice(0, SHOWN)];
}

/** What a step's form starts with, by its fields' names: what was typed, else what is in force now. */
export function initialValues(data: StepData, draft: Draft): Record<string, string | string[] | boolean> {
  const typed = draft[data.step];
  const known = typeof typed === "object" && typed !== null ? typed : defaultsOf(data);
  return Object.fromEntries(
    Object.entries(known).flatMap(([field, value]) => {
      const shown = shownValue(field, value);
      return shown === undefined ? [] : [[`answers.${field}`, shown]];
    }),
  );
}

function defaultsOf(data: StepData): object {
  switch (data.step) {
    case "point":
      return data.live ?? { environment: "PRODUCTION" };
    case "certificate":
      return data.current ? { choice: "KEEP" } : { choice: "NEW" };
    case "use":
      return data.live ? { pointId: data.live.pointId, systemId: data.live.systemId } : {};
    case "scope":
      return data.live && data.live.unitOids.length > 0
        ? { ...data.live, units: "CHOSEN" }
        : { units: "ALL", services: data.live?.services ?? data.services };
    case "effect":
      return { contactName: data.contactName };
    default:
      return {};
  }
}

function shownValue(field: string, value: unknown): string | string[] | boolean | undefined {
  if (Array.isArray(value)) return field === "addresses" ? value.join("\n") : value.map(String);
  if (typeof value === "string") return isCalendarDate(value) ? formatDate(value) : value;
  if (typeof value === "boolean") return value;
  return typeof value === "number" ? String(value) : undefined;
}
