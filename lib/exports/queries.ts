import { findTrailHead, listTrail } from "../audit-trail/queries";
import type { Actor, Member } from "../auth/actor";
import { inScope, type Tx } from "../db";
import { listChanges } from "../histories/queries";
import type { FieldChange } from "../histories/schema";
import type { Language } from "../i18n/language";
import { listOrganisationNames } from "../organisations/queries";
import { findReceived, type Received } from "../receipts/queries";
import { permits } from "../roles/policy";
import { visibleTo as visibleSubmissions } from "../submissions/policy";
import { openSections } from "./policy";
import {
  downloadEvent,
  type ExportHead,
  formatName,
  formatVersion,
  type RowOf,
  rowSchemas,
  type Section,
  sections,
} from "./schema";

/** For whom a file is made, and of which instant it tells: everything in it is read as it stood then. */
export interface Reading {
  actor: Member;
  asOf: Date;
  head: ExportHead;
}

type Found = Record<string, unknown>;
type Asked = { tx: Tx; reading: Reading; after: string | null };

/** A piece of a part: its rows, and after which one the next piece begins. */
interface Piece {
  rows: Found[];
  next: string | null;
}

/** Rows read at a time: the memory that a part needs, however many rows it has. */
const step = 200;

const organisation = ({ reading }: Asked) => ({ organisationId: reading.actor.organisation.id });

/** What a query asks for to get one piece, and a row more. */
const pageOf = (asked: Asked) => ({
  where: { ...organisation(asked), ...(asked.after ? { id: { gt: asked.after } } : {}) },
  orderBy: { id: "asc" } as const,
  take: step + 1,
});

const pieceOf = <Row extends Found & { id: string }>(found: Row[]): { rows: Row[]; next: string | null } => ({
  rows: found.slice(0, step),
  next: found.length > step ? (found[step - 1]?.id ?? null) : null,
});

const fullName = ({ name, version }: { name: string; version: string }) => `${name} ${version}`;

const readers: Record<Section, (asked: Asked) => Promise<Piece>> = {
  units: async (asked) => pieceOf(await asked.tx.unit.findMany(pageOf(asked))),
  contactPersons: async (asked) => {
    const { rows, next } = pieceOf(await asked.tx.contactPerson.findMany(pageOf(asked)));
    const seesBilling = permits(asked.reading.actor, "billing", "read");
    return { rows: rows.filter((row) => seesBilling || row.function !== "BILLING"), next };
  },
  addresses: async (asked) => {
    const { rows, next } = pieceOf(await asked.tx.address.findMany(pageOf(asked)));
    const seesBilling = permits(asked.reading.actor, "billing", "read");
    return { rows: rows.filter(({ kind }) => seesBilling || (kind !== "BILLING" && kind !== "E_INVOICE")), next };
  },
  roles: async (asked) => {
    const { rows, next } = pieceOf(await asked.tx.roleGrant.findMany(pageOf(asked)));
    const seesAddresses = permits(asked.reading.actor, "roles", "administer");
    return { rows: rows.map((row) => ({ ...row, holderEmail: seesAddresses ? row.holderEmail : null })), next };
  },
  namedPersons: async (asked) => {
    const { rows, next } = pieceOf(await asked.tx.namedPerson.findMany(pageOf(asked)));
    return { rows: rows.map((row) => ({ ...row, roleId: row.grantId })), next };
  },
  services: async (asked) => {
    const { rows, next } = pieceOf(await asked.tx.serviceUse.findMany(pageOf(asked)));
    const joiners = rows.flatMap(({ mainJoinerId }) => mainJoinerId ?? []);
    const names = await listOrganisationNames(asked.tx, joiners);
    return { rows: rows.map((row) => ({ ...row, mainJoiner: names.get(row.mainJoinerId ?? "")?.nameFi })), next };
  },
  commitments: async (asked) => {
    const { rows, next } = pieceOf(
      await asked.tx.commitment.findMany({ ...pageOf(asked), include: { signatories: true } }),
    );
    const signed = (row: (typeof rows)[number]) =>
      row.signatories.map(({ name, registerRole, signedOn }) => ({ name, registerRole, signedOn: dayOf(signedOn) }));
    return { rows: rows.map((row) => ({ ...row, signatories: signed(row) })), next };
  },
  systems: async (asked) => {
    const { rows, next } = pieceOf(await asked.tx.systemUse.findMany({ ...pageOf(asked), include: { system: true } }));
    return { rows: rows.map(({ system, ...row }) => ({ ...system, ...row, version: system.version })), next };
  },
  connectionPoints: async (asked) => {
    const { rows, next } = pieceOf(
      await asked.tx.connectionPoint.findMany({ ...pageOf(asked), include: { certificate: true } }),
    );
    return { rows: rows.map((row) => ({ ...row, certificateFingerprint: row.certificate?.fingerprint })), next };
  },
  connectionPointUses: async (asked) => {
    const { rows, next } = pieceOf(
      await asked.tx.connectionPointUse.findMany({ ...pageOf(asked), include: { system: true } }),
    );
    const points = await asked.tx.$queryRaw<{ id: string; oid: string; name: string }[]>`
      SELECT id, oid, name FROM shared_connection_points() WHERE id = ANY (${rows.map((row) => row.connectionPointId)}::uuid[])`;
    const told = (row: (typeof rows)[number]) => {
      const point = points.find(({ id }) => id === row.connectionPointId);
      return { pointOid: point?.oid, pointName: point?.name, systemName: row.system && fullName(row.system) };
    };
    return { rows: rows.map((row) => ({ ...row, ...told(row) })), next };
  },
  certificates: async (asked) => pieceOf(await asked.tx.certificate.findMany(pageOf(asked))),
  submissions: async (asked) => pieceOf(await asked.tx.submission.findMany(visiblePage(asked))),
  history: async ({ tx, reading, after }) => {
    const filter = { after: after ?? undefined, madeUntil: reading.asOf };
    const { lines, next } = await listChanges(tx, reading.actor, reading.actor.organisation.id, filter, step);
    const side = (changes: FieldChange[], which: "before" | "after") =>
      Object.fromEntries(changes.map((change) => [change.field, change[which]]));
    const rows = lines.map(({ name, changes, ...line }) => ({
      ...line,
      actorName: nameTold(line.actorKind, name),
      before: side(changes, "before"),
      after: side(changes, "after"),
    }));
    return { rows, next };
  },
  auditTrail: async ({ tx, reading, after }) => {
    const { auditHead } = reading.head;
    const before = after ? BigInt(after) : BigInt(auditHead?.seq ?? 0) + 1n;
    const chain = reading.actor.organisation.id;
    const { lines, older } = await listTrail(tx, reading.actor, chain, { before });
    return {
      rows: lines.map((line) => ({ ...line, actorName: nameTold(line.actorKind, line.actorName) })),
      next: older,
    };
  },
};

const visiblePage = (asked: Asked) => {
  const { where, ...page } = pageOf(asked);
  return { where: { AND: [where, visibleSubmissions(asked.reading.actor)] }, ...page };
};

/** An officer acts as Kela. */
const nameTold = (kind: Actor["kind"], name: string | null) => (kind === "OFFICER" ? "Kela" : name);

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

/** The columns that a part's rows have and no others; a date is written in the form that its column takes. */
function shaped<S extends Section>(section: S, found: Found): RowOf<S> {
  const columns = Object.entries(rowSchemas[section].shape).map(([column, schema]) => {
    const value = found[column] ?? null;
    if (!(value instanceof Date)) return [column, value];
    return [column, schema.safeParse(value.toISOString()).success ? value.toISOString() : dayOf(value)];
  });
  return Object.fromEntries(columns);
}

/** Opens a file: what stands before its parts, and the instant that all of it tells of. */
export async function openReading(actor: Member, asOf: Date): Promise<Reading> {
  const head = await inScope(actor, async (tx) => {
    const own = await tx.organisation.findUniqueOrThrow({ where: { id: actor.organisation.id } });
    return {
      format: formatName,
      formatVersion,
      madeAt: asOf.toISOString(),
      madeBy: actor.name,
      leftOut: sections.filter((section) => !openSections(actor).includes(section)),
      organisation: {
        businessId: own.businessId,
        oid: own.oid,
        kind: own.kind,
        nameFi: own.nameFi,
        nameSv: own.nameSv,
        isBilingual: own.isBilingual,
        isCustomer: own.isCustomer,
        customerSince: own.customerSince && dayOf(own.customerSince),
        registerEndedOn: own.registerEndedOn && dayOf(own.registerEndedOn),
      },
      auditHead: await findTrailHead(tx, actor.organisation.id),
    } as const;
  });
  return { actor, asOf, head: { ...head, leftOut: [...head.leftOut] } };
}

/** The rows of one part as this reader may see them, read piece by piece as they are fetched; none of a part left out. */
export async function* rowsOf<S extends Section>(reading: Reading, section: S): AsyncGenerator<RowOf<S>> {
  if (reading.head.leftOut.includes(section)) return;
  let after: string | null = null;
  do {
    const from: string | null = after;
    const read = (tx: Tx) => readers[section]({ tx, reading, after: from });
    const piece: Piece = await inScope(reading.actor, read, { asOf: reading.asOf });
    for (const row of piece.rows) yield shaped(section, row);
    after = piece.next;
  } while (after);
}

/** What receipts are drawn from, one submission at a time; none when the reader may not see submissions. */
export async function* receivedOf(reading: Reading, language: Language): AsyncGenerator<Received> {
  if (reading.head.leftOut.includes("submissions")) return;
  const { actor, asOf } = reading;
  let after: string | null = null;
  do {
    const from: string | null = after;
    const read = (tx: Tx) => readers.submissions({ tx, reading, after: from });
    const piece: Piece = await inScope(actor, read, { asOf });
    for (const { id } of piece.rows) {
      const received = await inScope(actor, (tx) => findReceived(tx, actor, String(id), language), { asOf });
      if (received) yield received;
    }
    after = piece.next;
  } while (after);
}

/** Who has downloaded the file and when, the newest first. */
export async function listDownloads(tx: Tx, actor: Member): Promise<{ seq: string; at: Date; name: string | null }[]> {
  const rows = await tx.auditEvent.findMany({
    where: { chain: actor.organisation.id, event: downloadEvent },
    select: { seq: true, at: true, personId: true },
    orderBy: { seq: "desc" },
    take: 20,
  });
  const people = rows.flatMap(({ personId }) => personId ?? []);
  const names = await tx.$queryRaw<
    { id: string; name: string }[]
  >`SELECT id, name FROM shared_actor_names(${people}::uuid[])`;
  return rows.map(({ seq, at, personId }) => ({
    seq: String(seq),
    at,
    name: names.find(({ id }) => id === personId)?.name ?? null,
  }));
}
