import type { Actor } from "../auth/actor";
import type { CalendarDate } from "../calendar";
import type { Tx } from "../db";
import type { JoiningModel, KantaService, ServiceUseState } from "../db/generated/enums";
import { listOrganisationNames, type OrganisationName } from "../organisations/queries";
import { visibleCommitments, visibleTo } from "./policy";

const dayOf = (date: Date | null): CalendarDate | null => date?.toISOString().slice(0, 10) ?? null;

/** The services that the organisation uses or is joining, in the order of their list. */
export async function listServicesInUse(tx: Tx, organisationId: string) {
  const uses = await tx.serviceUse.findMany({
    where: { organisationId, state: { not: "ENDED" } },
    select: { service: true, state: true },
    orderBy: { service: "asc" },
  });
  return uses;
}

/** A service that the organisation uses, is joining or has used. */
export interface ListedUse {
  id: string;
  service: KantaService;
  state: ServiceUseState;
  startedOn: CalendarDate | null;
  endedOn: CalendarDate | null;
  joiningModel: JoiningModel;
  /** By whose application and with whose system it is used; null when the organisation joined by itself. */
  mainJoiner: OrganisationName | null;
  isCoJoiner: boolean;
}

/** Every use of a service by the organisation: what is in use in the order of the list, then what has ended, the latest first. */
export async function listServiceUses(tx: Tx, actor: Actor, organisationId: string): Promise<ListedUse[]> {
  const rows = await tx.serviceUse.findMany({
    where: { AND: [visibleTo(actor), { organisationId }] },
    orderBy: [{ endedOn: { sort: "desc", nulls: "first" } }, { service: "asc" }],
  });
  const mainJoiners = [...new Set(rows.flatMap(({ mainJoinerId }) => mainJoinerId ?? []))];
  const names = mainJoiners.length > 0 ? await listOrganisationNames(tx, mainJoiners) : new Map();
  return rows.map(({ id, service, state, startedOn, endedOn, joiningModel, mainJoinerId }) => ({
    id,
    service,
    state,
    startedOn: dayOf(startedOn),
    endedOn: dayOf(endedOn),
    joiningModel,
    mainJoiner: (mainJoinerId && names.get(mainJoinerId)) || null,
    isCoJoiner: mainJoinerId !== null,
  }));
}

/** An organisation that uses a service by another one's application. */
export interface CoJoiner {
  organisationId: string;
  oid: string | null;
  nameFi: string;
  nameSv: string | null;
  service: KantaService;
  startedOn: CalendarDate | null;
}

type SharedCoJoiner = Omit<CoJoiner, "startedOn"> & { startedOn: Date | null };

const asCoJoiner = (row: SharedCoJoiner): CoJoiner => ({ ...row, startedOn: dayOf(row.startedOn) });

/** Who has joined with the asking organisation as their main joiner, as they are today (`shared_co_joiners`). */
export async function listCoJoiners(tx: Tx): Promise<CoJoiner[]> {
  const rows = await tx.$queryRaw<SharedCoJoiner[]>`
    SELECT organisation_id AS "organisationId", oid, name_fi AS "nameFi", name_sv AS "nameSv", service::text, started_on AS "startedOn"
    FROM shared_co_joiners()`;
  return rows.map(asCoJoiner);
}

/** The same for an officer, of any main joiner. */
export async function listCoJoinersOf(tx: Tx, actor: Actor, mainJoinerId: string): Promise<CoJoiner[]> {
  const rows = await tx.serviceUse.findMany({
    where: { AND: [visibleTo(actor), { mainJoinerId, state: { not: "ENDED" } }] },
    select: {
      service: true,
      startedOn: true,
      organisation: { select: { id: true, oid: true, nameFi: true, nameSv: true } },
    },
    orderBy: [{ organisation: { nameFi: "asc" } }, { service: "asc" }],
  });
  return rows.map(({ organisation: { id, ...names }, ...row }) => asCoJoiner({ organisationId: id, ...names, ...row }));
}

/** A commitment with those who signed it. */
export interface ListedCommitment {
  id: string;
  services: KantaService[];
  termsVersion: string;
  signedOn: CalendarDate;
  inForceFrom: CalendarDate;
  endedOn: CalendarDate | null;
  signatories: { id: string; name: string; registerRole: string | null; signedOn: CalendarDate }[];
}

/** The organisation's commitments, those in force first, the newest first; none for those who may not know of them. */
export async function listCommitments(tx: Tx, actor: Actor, organisationId: string): Promise<ListedCommitment[]> {
  const rows = await tx.commitment.findMany({
    where: { AND: [visibleCommitments(actor), { organisationId }] },
    include: { signatories: { orderBy: [{ signedOn: "asc" }, { name: "asc" }] } },
    orderBy: [{ endedOn: { sort: "desc", nulls: "first" } }, { inForceFrom: "desc" }],
  });
  return rows.map(({ id, services, termsVersion, signedOn, inForceFrom, endedOn, signatories }) => ({
    id,
    services,
    termsVersion,
    signedOn: signedOn.toISOString().slice(0, 10),
    inForceFrom: inForceFrom.toISOString().slice(0, 10),
    endedOn: dayOf(endedOn),
    signatories: signatories.map((one) => ({
      id: one.id,
      name: one.name,
      registerRole: one.registerRole,
      signedOn: one.signedOn.toISOString().slice(0, 10),
    })),
  }));
}
