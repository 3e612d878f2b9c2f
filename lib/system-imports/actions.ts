"use server";

import { createHash } from "node:crypto";
import { action } from "../action";
import type { Actor, Member, Officer } from "../auth/actor";
import { helsinkiDate } from "../calendar";
import type { Prisma, Tx } from "../db";
import type { CsvReading } from "../documents/csv";
import { Refusal } from "../refusal";
import { column, holdUses, issueRefusal, writeUses } from "../systems/workflow";
import { may } from "./policy";
import { type DryRun, findImport, planCatalogueFile, planUsesFile, readCatalogueFile, readUsesFile } from "./queries";
import { applySchema, discardSchema, uploadSchema } from "./schema";
import type { SystemWrite, UseWrite } from "./workflow";

const catalogue = () => Promise.resolve({ id: "catalogue", organisationId: null });

const ownOrganisation = async (_tx: Tx, actor: Actor) =>
  actor.kind === "MEMBER" ? { id: actor.organisation.id, organisationId: actor.organisation.id } : null;

const find = (tx: Tx, actor: Actor, { importId }: { importId: string }) => findImport(tx, actor, importId);

const pathOf = (actor: Actor) =>
  `${actor.kind === "MEMBER" ? `/organisations/${actor.organisation.businessId}` : "/staff"}/systems/import`;

type Kept = Pick<
  Prisma.DataImportUncheckedCreateInput,
  "kind" | "organisationId" | "addedById" | "addedByName" | "addedAt"
>;

const nothing = new Uint8Array();

/**
 * Keeps a file for a dry run, in the place of the one that the same person left waiting. One that cannot be read at all is
 * refused with the reason, and not kept.
 */
async function keepFile(
  tx: Tx,
  file: File | undefined,
  read: (content: Uint8Array) => CsvReading<string>,
  kept: Kept,
): Promise<{ id: string; sha256: string }> {
  if (!file) throw issueRefusal({ code: "fileMissing", field: "file" });
  const content = new Uint8Array(await file.arrayBuffer());
  const reading = read(content);
  if (!reading.ok) throw issueRefusal({ field: "file", ...reading.problem });
  const sha256 = createHash("sha256").update(content).digest("hex");
  const fileName = file.name.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, "").slice(-100) || "csv";
  const { kind, organisationId = null, addedById, addedAt } = kept;
  await tx.dataImport.updateMany({
    where: { kind, organisationId, addedById, state: "CHECKED" },
    data: { state: "DISCARDED", closedAt: addedAt, content: nothing },
  });
  const { id } = await tx.dataImport.create({ data: { ...kept, fileName, sha256, content }, select: { id: true } });
  return { id, sha256 };
}

/** Takes in a file of the catalogue; nothing changes before it is confirmed. */
export const uploadCatalogue = action("system-import.uploaded")
  .input(uploadSchema)
  .on(catalogue)
  .allow<Officer>(may.importCatalogue)
  .run(async ({ tx, actor, input, now, note, created }) => {
    const by = { addedById: actor.personId, addedByName: actor.name, addedAt: now };
    const { id, sha256 } = await keepFile(tx, input.file, (content) => readCatalogueFile(content, actor.language), {
      kind: "SYSTEM_CATALOGUE",
      ...by,
    });
    created(id);
    note({ sha256 });
    return id;
  })
  .goTo((id, _, actor) => `${pathOf(actor)}/${id}`);

/** Takes in a file of the organisation's units and their systems; nothing changes before it is confirmed. */
export const uploadUses = action("system-import.uses-uploaded")
  .input(uploadSchema)
  .on(ownOrganisation)
  .allow<Member>(may.importUses)
  .run(async ({ tx, actor, input, subject, now, note, created }) => {
    const by = { addedById: actor.personId, addedByName: actor.name, addedAt: now };
    const { organisationId } = subject;
    const kept = { kind: "SYSTEM_USES", organisationId, ...by } as const;
    const { id, sha256 } = await keepFile(tx, input.file, (content) => readUsesFile(content, actor.language), kept);
    created(id);
    note({ sha256 });
    return id;
  })
  .goTo((id, _, actor) => `${pathOf(actor)}/${id}`);

/** Closes a file that waits, and forgets what was in it; of two who do it at once one gets the door's `conflict`. */
const close = (tx: Tx, id: string, state: "APPLIED" | "DISCARDED", now: Date) =>
  tx.dataImport.update({
    where: { id, state: "CHECKED" },
    data: { state, closedAt: now, content: nothing },
    select: { id: true },
  });

/** What is to be written: exactly what was shown, and only if every row can be. */
function confirmed<Write>({ rows, mark, problem }: DryRun<Write>, seen: string, page: string): Write[] {
  if (problem || mark !== seen) throw new Refusal("system-import.changed-meanwhile", { page: `${page}?changed=1` });
  if (rows.some(({ outcome }) => outcome === "REFUSED")) throw new Refusal("system-import.has-refused");
  const writes = rows.flatMap(({ write }) => (write ? [write] : []));
  if (writes.length === 0) throw new Refusal("system-import.nothing");
  return writes;
}

/** Confirms a file of the catalogue: every row of it, or none. */
export const applyCatalogueImport = action("system-import.applied")
  .input(applySchema)
  .on(find)
  .allow<Officer>((actor) => may.importCatalogue(actor))
  .run(async ({ tx, actor, input, subject, now, note }) => {
    await close(tx, subject.id, "APPLIED", now);
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended('system-catalogue', 0))::text`;
    const page = `${pathOf(actor)}/${subject.id}`;
    const writes = confirmed(await planCatalogueFile(tx, subject.content), input.seen, page);
    note({ rows: writes.length });
    await writeSystems(tx, writes);
    return subject.id;
  })
  .goTo((id, _, actor) => `${pathOf(actor)}/${id}`);

async function writeSystems(tx: Tx, writes: SystemWrite[]): Promise<void> {
  const added = writes.filter(({ id }) => id === null);
  await tx.informationSystem.createMany({
    data: added.map(({ entry: { systemVersion, certifiedUntil, ...entry } }) => ({
      ...entry,
      version: systemVersion,
      certifiedUntil: certifiedUntil ? column(certifiedUntil) : null,
    })),
  });
  const rows = writes.flatMap(({ id, revision, entry }) => (id ? [{ id, revision, ...entry }] : []));
  if (rows.length === 0) return;
  const changed = await tx.$executeRaw`
    UPDATE information_system s SET name = r.name, version = r."systemVersion", supplier = r.supplier, system_class = r."systemClass",
      register_id = r."registerId", certified_until = r."certifiedUntil", profiles = r.profiles, revision = s.revision + 1
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, revision int, name text, "systemVersion" text, supplier text,
      "systemClass" "SystemClass", "registerId" text, "certifiedUntil" date, profiles text[])
    WHERE s.id = r.id AND s.revision = r.revision`;
  if (changed !== rows.length) throw new Refusal("conflict");
}

/** Confirms a file of units and their systems: every row of it, or none. */
export const applyUsesImport = action("system-import.uses-applied")
  .input(applySchema)
  .on(find)
  .allow<Member>(may.importUses)
  .run(async ({ tx, actor, input, subject, now, note }) => {
    const organisationId = actor.organisation.id;
    await close(tx, subject.id, "APPLIED", now);
    await holdUses(tx, organisationId);
    const page = `${pathOf(actor)}/${subject.id}`;
    const run = await planUsesFile(tx, organisationId, subject.content, helsinkiDate(now));
    const writes = confirmed(run, input.seen, page);
    note({ rows: writes.length });
    await rewriteUses(tx, writes);
    await writeUses(
      tx,
      organisationId,
      writes.flatMap(({ id, wanted }) => (id ? [] : [wanted])),
    );
    return subject.id;
  })
  .goTo((id, _, actor) => `${pathOf(actor)}/${id}`);

async function rewriteUses(tx: Tx, writes: UseWrite[]): Promise<void> {
  const rows = writes.flatMap(({ id, version, wanted: { services, usedFrom, usedUntil } }) =>
    id ? [{ id, version, services, usedFrom, usedUntil }] : [],
  );
  if (rows.length === 0) return;
  const changed = await tx.$executeRaw`
    UPDATE system_use u SET services = r.services, used_from = r."usedFrom", used_until = r."usedUntil", version = u.version + 1
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, version int, services "KantaService"[], "usedFrom" date,
      "usedUntil" date)
    WHERE u.id = r.id AND u.version = r.version`;
  if (changed !== rows.length) throw new Refusal("conflict");
}

/** Sets a file aside without confirming it. */
export const discardImport = action("system-import.discarded")
  .input(discardSchema)
  .on(find)
  .allow((actor, subject): actor is Member | Officer => may.discard(actor, subject))
  .run(({ tx, subject, now }) => close(tx, subject.id, "DISCARDED", now))
  .goTo((_, __, actor) => pathOf(actor));
