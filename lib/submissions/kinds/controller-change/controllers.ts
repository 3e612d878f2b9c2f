import type { CalendarDate } from "../../../calendar";
import type { Prisma, Tx } from "../../../db";
import { isControllerByOwnOid } from "../../../organisations/policy";
import { containing } from "../../../paging";
import type { Names } from "../described";

/** How many controllers a list shows before one must search. */
const SHOWN = 40;

/** Somebody who may be a controller: an entry of the controllers' register, or whoever is one by an own OID. */
export interface Controller {
  oid: string;
  businessId: string;
  nameFi: string;
  nameSv: string | null;
  endsOn: CalendarDate | null;
  /** Whether it is a public body; null when the registers do not tell. */
  isPublic: boolean | null;
}

const entryFields = {
  register: true,
  oid: true,
  name: true,
  nameSv: true,
  businessId: true,
  sector: true,
  endsOn: true,
} as const;

type Entry = Prisma.RegisterEntryGetPayload<{ select: typeof entryFields }>;

/** Public bodies stand in the controllers' register; private ones and practitioners are controllers by their own OID (docs/rules.md BR-08b). */
const controllers = {
  goneAt: null,
  businessId: { not: null },
  unitKind: null,
  OR: [
    { register: "CONTROLLERS" },
    { register: "PRACTITIONERS" },
    { register: "ORGANISATIONS", sector: { not: null, notIn: ["1"] } },
  ],
} as const satisfies Prisma.RegisterEntryWhereInput;

const toldOf = (entry: Entry): Controller => ({
  oid: entry.oid,
  businessId: entry.businessId ?? "",
  nameFi: entry.name,
  nameSv: entry.nameSv,
  endsOn: entry.endsOn?.toISOString().slice(0, 10) ?? null,
  isPublic: entry.register === "CONTROLLERS" ? null : false,
});

/** The controllers whose name, Business ID or OID holds the searched text, the chosen one always among them. */
export async function searchControllers(tx: Tx, { q, chosen, on }: { q: string; chosen: string; on: CalendarDate }) {
  const inForce = { OR: [{ endsOn: null }, { endsOn: { gte: new Date(`${on}T00:00:00Z`) } }] };
  const text = containing(q.trim());
  const found: Prisma.RegisterEntryWhereInput = q.trim()
    ? {
        OR: [{ name: text }, { nameSv: text }, { oid: text }, { businessId: text }],
      }
    : {};
  const where = { AND: [controllers, inForce, found] };
  const [rows, count, kept] = [
    await tx.registerEntry.findMany({
      where,
      select: entryFields,
      orderBy: [{ name: "asc" }, { oid: "asc" }],
      take: SHOWN,
    }),
    await tx.registerEntry.count({ where: { AND: [controllers, inForce] } }),
    chosen ? await findController(tx, chosen) : null,
  ];
  const others = rows.map(toldOf).filter(({ oid }) => oid !== kept?.oid);
  return { found: kept ? [kept, ...others] : others, count };
}

/** A controller by its OID, with whether it is a public body. */
export async function findController(tx: Tx, oid: string): Promise<Controller | null> {
  const entry = await tx.registerEntry.findFirst({ where: { AND: [controllers, { oid }] }, select: entryFields });
  if (!entry) return null;
  const controller = toldOf(entry);
  if (controller.isPublic !== null) return controller;
  const body = await tx.registerEntry.findFirst({
    where: { register: "ORGANISATIONS", businessId: controller.businessId, unitKind: null, sector: { not: null } },
    select: { sector: true },
  });
  return { ...controller, isPublic: body ? body.sector === "1" : null };
}

/** Which controllers an organisation itself is; its own OID where the register of controllers has none of it. */
export async function ownControllers(tx: Tx, organisationId: string): Promise<Controller[]> {
  const own = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { businessId: true, oid: true, nameFi: true, nameSv: true, kind: true },
  });
  const rows = await tx.registerEntry.findMany({
    where: { register: "CONTROLLERS", businessId: own.businessId, goneAt: null },
    select: entryFields,
    orderBy: [{ name: "asc" }, { oid: "asc" }],
  });
  const { kind, oid, ...names } = own;
  const byOwnOid = oid && (isControllerByOwnOid(kind) || rows.length === 0);
  const itself = byOwnOid ? [{ ...names, oid, endsOn: null, isPublic: kind === "PUBLIC" }] : [];
  return [...rows.map(toldOf), ...itself.filter((one) => rows.every((row) => row.oid !== one.oid))];
}

/** The controller that a Business ID stands for, when there is exactly one. */
export async function soleController(tx: Tx, businessId: string): Promise<Controller | null> {
  const rows = await tx.registerEntry.findMany({
    where: { AND: [controllers, { businessId }] },
    select: entryFields,
    orderBy: { register: "asc" },
  });
  const ofRegister = rows.filter(({ register }) => register === "CONTROLLERS");
  const possible = ofRegister.length > 0 ? ofRegister : rows;
  return possible.length === 1 && possible[0] ? toldOf(possible[0]) : null;
}

/** What controllers are called beside their OIDs, kept with a submission. */
export const controllerNames = (some: readonly (Controller | null)[]): Names =>
  Object.fromEntries(
    some.flatMap((one) =>
      one
        ? [[one.oid, { nameFi: `${one.nameFi} (${one.oid})`, nameSv: one.nameSv && `${one.nameSv} (${one.oid})` }]]
        : [],
    ),
  );
