import * as z from "zod/mini";
import { readCertificate } from "../../../certificates";
import { sharedPoints } from "../../../connection-points/queries";
import type { Tx } from "../../../db";
import { Environment, KantaService } from "../../../db/generated/enums";
import { certificateSummary } from "./certificate";
import { type Answers, certificateSummarySchema } from "./schema";

const names = z.record(z.string(), z.object({ nameFi: z.string(), nameSv: z.nullable(z.string()) }));

const livePoint = z.object({
  version: z.number(),
  oid: z.string(),
  environment: z.enum(Environment),
  name: z.string(),
  host: z.string(),
  port: z.number(),
  addresses: z.array(z.string()),
  networkProvider: z.string(),
  partyIdentifier: z.nullable(z.string()),
  onCallPhone: z.string(),
  onCallEmail: z.string(),
  certificate: z.nullable(certificateSummarySchema),
});

const liveUse = z.object({
  version: z.number(),
  pointId: z.string(),
  systemId: z.nullable(z.string()),
  services: z.array(z.enum(KantaService)),
  unitOids: z.array(z.string()),
});

const beforeSchema = z.object({ point: z.nullable(livePoint), use: z.nullable(liveUse), names });

/**
 * The live data as it was when the notice was sent: the point or the use that it is about (null when it begins one), and
 * the names of everything that the notice speaks of by id, so that it reads the same for ever.
 */
export type Before = z.infer<typeof beforeSchema>;

const nothing: Before = { point: null, use: null, names: {} };

/** What was kept with a submission, read back. */
export const readBefore = (kept: unknown): Before => {
  const reading = beforeSchema.safeParse(kept);
  return reading.success ? reading.data : nothing;
};

/** The live data that the notice would change. */
export async function beforeOf(tx: Tx, organisationId: string, answers: Answers): Promise<Before> {
  const { pointId, useId } = answers.subject;
  const use = useId ? await findLiveUse(tx, organisationId, useId) : null;
  return {
    point: pointId ? await findLivePoint(tx, organisationId, pointId) : null,
    use,
    names: await namesOf(tx, organisationId, {
      points: [use?.pointId, answers.use?.pointId],
      systems: [use?.systemId, answers.use?.systemId],
      units: [...(use?.unitOids ?? []), ...(answers.scope?.unitOids ?? [])],
    }),
  };
}

/** A point of the organisation's own that is in use, as a notice compares it. */
export async function findLivePoint(tx: Tx, organisationId: string, id: string): Promise<Before["point"]> {
  const point = await tx.connectionPoint.findFirst({
    where: { id, organisationId, state: "ACTIVE" },
    include: { certificate: { select: { pem: true } } },
  });
  if (!point) return null;
  const reading = point.certificate && readCertificate(point.certificate.pem);
  return livePoint.parse({
    ...point,
    certificate: reading?.ok ? certificateSummary(reading.certificate) : null,
  });
}

/** A use of the organisation's own that has not ended. */
export async function findLiveUse(tx: Tx, organisationId: string, id: string): Promise<Before["use"]> {
  const use = await tx.connectionPointUse.findFirst({ where: { id, organisationId, usedUntil: null } });
  return use && liveUse.parse({ ...use, pointId: use.connectionPointId });
}

interface Named {
  points: (string | null | undefined)[];
  systems: (string | null | undefined)[];
  units: string[];
}

const isGiven = (id: string | null | undefined): id is string => typeof id === "string";

/** Units by their names in the register, systems by name, version and supplier. */
async function namesOf(tx: Tx, organisationId: string, named: Named): Promise<Before["names"]> {
  const units = await tx.unit.findMany({
    where: { organisationId, oid: { in: named.units } },
    select: { oid: true, nameFi: true, nameSv: true },
  });
  const systems = await tx.informationSystem.findMany({ where: { id: { in: named.systems.filter(isGiven) } } });
  return Object.fromEntries([
    ...(await pointNames(tx, named.points.filter(isGiven))),
    ...systems.map(({ id, name, version, supplier }) => [
      id,
      { nameFi: `${name} ${version} (${supplier})`, nameSv: null },
    ]),
    ...units.map(({ oid, nameFi, nameSv }) => [oid, { nameFi, nameSv }]),
  ]);
}

/** Points by their names and their managers': those that one sees with all their data, and those that are only offered. */
async function pointNames(tx: Tx, ids: string[]): Promise<[string, { nameFi: string; nameSv: string | null }][]> {
  if (ids.length === 0) return [];
  const seen = await tx.connectionPoint.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, organisation: { select: { nameFi: true, nameSv: true } } },
  });
  const offered = (await sharedPoints(tx)).filter(({ id }) => ids.includes(id));
  const managed = [
    ...offered.map(({ managerNameFi, managerNameSv, ...point }) => ({
      ...point,
      organisation: { nameFi: managerNameFi, nameSv: managerNameSv },
    })),
    ...seen,
  ];
  return managed.map(({ id, name, organisation: { nameFi, nameSv } }) => [
    id,
    { nameFi: `${name} (${nameFi})`, nameSv: nameSv && `${name} (${nameSv})` },
  ]);
}
