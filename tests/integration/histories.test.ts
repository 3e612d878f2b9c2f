import { beforeAll, describe, expect, test } from "vitest";
import { changeCells } from "@/components/histories/change-cells";
import { changeTold, datumName, valuesOf, whoTold } from "@/components/histories/words";
import { type Actor, type Member, systemActor } from "@/lib/auth/actor";
import { addDays, helsinkiDate } from "@/lib/calendar";
import { inScope, type Tx } from "@/lib/db";
import { may, readableKinds } from "@/lib/histories/policy";
import { listChanges, viewDatum } from "@/lib/histories/queries";
import { changedFields, entities, type HistoryFilter, readHistoryParams } from "@/lib/histories/schema";
import { translator } from "@/lib/i18n";
import { offerGrant, setGrantEnd } from "@/lib/roles/actions";
import {
  aConnectionPoint,
  aGrant,
  aMember,
  aNaming,
  anInformationSystem,
  anOfficer,
  anOrganisation,
  aPerson,
  aPointUse,
  aUnit,
} from "@/tests/support/builders";
import { plantCustomerData } from "@/tests/support/every-table";

type Organisation = Awaited<ReturnType<typeof anOrganisation>>;

const system = systemActor("tests");
const today = helsinkiDate(new Date());
const t = translator("fi");

let of: Organisation;
let main: Member;
let guard: Member;
let reader: Member;

beforeAll(async () => {
  of = await anOrganisation();
  main = await aMember({ of, roles: ["MAIN_USER"], givenName: "Maija", familyName: "Mäkelä" });
  guard = await aMember({ of, roles: ["DATA_PROTECTION_OFFICER"] });
  reader = await aMember({ of, roles: ["READER"] });
});

const list = (actor: Actor, filter: HistoryFilter = {}, size?: number, organisationId = of.id) =>
  inScope(actor, (tx) => listChanges(tx, actor, organisationId, filter, size));

const datum = (actor: Actor, entity: Parameters<typeof viewDatum>[3]["entity"], rowId: string) =>
  inScope(actor, (tx) => viewDatum(tx, actor, of.id, { entity, rowId }));

const changedBy = (actor: Actor, event: string, work: (tx: Tx) => Promise<unknown>, at = new Date()) =>
  inScope(actor, work, { change: { event, at } });

describe("the history of one datum", () => {
  test("tells each change field by field: what, before and after, who, when, in which role and on what basis", async () => {
    await offerGrant.as(main)({
      holderName: "Teemu Tuominen",
      holderEmail: "teemu@esimerkkila.example",
      role: "TECHNICAL_CONTACT",
      repositories: [],
      endsOn: null,
    });
    const [offered] = (await list(main, { entity: "role_grant" })).lines;
    const rowId = offered?.rowId ?? "";
    await setGrantEnd.as(main)({ grantId: rowId, endsOn: addDays(today, 90) });
    const history = await datum(main, "role_grant", rowId);
    const [last, first] = history?.lines ?? [];
    expect(history?.count).toBe(2);
    expect(last).toMatchObject({
      number: 2,
      event: "grant.end-set",
      name: "Maija Mäkelä",
      roles: ["MAIN_USER"],
      through: null,
      changes: [{ field: "ends_on", before: null, after: addDays(today, 90) }],
    });
    expect(last?.basis).toMatch(/REGISTER_ROLE|MANDATE/);
    expect(first?.changes.map(({ field }) => field)).toContain("holder_name");
    expect(last && changeTold(last, t)).toBe("Roolin päättymispäivä asetettu");
  });

  test("is open to whoever may read the datum now, and to nobody else", async () => {
    const { contact, eInvoice, address, commitment } = await plantCustomerData(of, { id: main.personId });
    const point = await aConnectionPoint({ of });
    expect(await datum(reader, "commitment", commitment.id)).not.toBeNull();
    expect(await datum(guard, "commitment", commitment.id)).toBeNull();
    expect(await datum(await aMember({ of, roles: ["IMPLEMENTER"] }), "commitment", commitment.id)).toBeNull();
    const grant = await aGrant({ organisation: of, role: "READER", person: await aPerson() });
    expect(await datum(reader, "contact_person", contact.id)).not.toBeNull();
    expect(await datum(await aMember({ of, roles: ["IMPLEMENTER"] }), "contact_person", contact.id)).toBeNull();
    expect(await datum(main, "address", eInvoice.id)).not.toBeNull();
    expect(await datum(reader, "address", eInvoice.id)).toBeNull();
    expect(await datum(reader, "address", address.id)).not.toBeNull();
    expect(await datum(reader, "connection_point", point.id)).not.toBeNull();
    expect(await datum(guard, "connection_point", point.id)).toBeNull();
    expect(await datum(reader, "role_grant", grant.id)).not.toBeNull();
    const through = await anOrganisation({ kind: "INTERMEDIARY" });
    expect(await datum(await aMember({ of, roles: ["READER"], through }), "role_grant", grant.id)).toBeNull();
    const stranger = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
    expect(await datum(stranger, "contact_person", contact.id)).toBeNull();
    expect(await datum(main, "contact_person", address.id)).toBeNull();
  });

  test("keeps a role holder's address from those who do not give roles", async () => {
    const grant = await aGrant({ organisation: of, role: "READER", state: "OFFERED" });
    const fields = async (actor: Member) =>
      (await datum(actor, "role_grant", grant.id))?.lines.flatMap(({ changes }) => changes.map(({ field }) => field));
    expect(await fields(main)).toContain("holder_email");
    expect(await fields(reader)).not.toContain("holder_email");
    const told = JSON.stringify(await datum(reader, "role_grant", grant.id));
    expect(told).not.toContain(grant.holderEmail);
  });

  test("names the organisation through which somebody acted", async () => {
    const through = await anOrganisation({ kind: "INTERMEDIARY", nameFi: "Välittäjä Oy" });
    const helper = await aMember({ of, roles: ["IMPLEMENTER"], through });
    const point = await aConnectionPoint({ of });
    await changedBy(helper, "test.changed", (tx) =>
      tx.connectionPoint.update({ where: { id: point.id }, data: { port: 9443 } }),
    );
    const history = await datum(main, "connection_point", point.id);
    expect(history?.lines[0]?.through).toBe(through.id);
    expect(history?.names.get(through.id)?.nameFi).toBe("Välittäjä Oy");
    expect(history?.lines[1]?.through).toBeNull();
  });

  test("calls systems, points and units by their names, dates and codes by words", async () => {
    const used = await anInformationSystem({ name: "Kertomus", version: "7.1" });
    const point = await aConnectionPoint({ of, name: "GW-lehti" });
    const unit = await aUnit({ of, nameFi: "Lehtolan terveysasema" });
    const use = await aPointUse({ of, point, system: used });
    await changedBy(main, "test.changed", (tx) =>
      tx.connectionPointUse.update({
        where: { id: use.id },
        data: { unitOids: [unit.oid], usedUntil: new Date("2026-12-05") },
      }),
    );
    const history = await datum(main, "connection_point_use", use.id);
    const telling = { t, language: "fi" as const, names: history?.names ?? new Map() };
    const [last, first] = history?.lines ?? [];
    const words = (line: typeof last) =>
      Object.fromEntries(
        (line?.changes ?? []).map(({ field, form, after }) => [field, valuesOf(after, form, telling)]),
      );
    expect(words(last)).toEqual({ unit_oids: ["Lehtolan terveysasema"], used_until: ["5.12.2026"] });
    expect(words(first)).toMatchObject({ system_id: ["Kertomus 7.1"], connection_point_id: ["GW-lehti"] });
    expect(last && datumName(last.entity, last.data, telling)).toBe("GW-lehti");
    expect(last && changeCells(last, telling)[0]?.slice(1, 3)).toEqual(["Liityntäpisteen käyttö", "GW-lehti"]);
  });

  test("shows an officer as Kela, and a job as itself", () => {
    expect(whoTold({ actorKind: "OFFICER", name: "Kaisa Kela" }, t)).toBe("Kela");
    expect(whoTold({ actorKind: "SYSTEM", name: null }, t)).toBe("Ajastettu toiminto");
    expect(whoTold({ actorKind: "MEMBER", name: "Maija Mäkelä" }, t)).toBe("Maija Mäkelä");
  });

  test("tells a removal with all that there was", async () => {
    const { address } = await plantCustomerData(await anOrganisation(), { id: main.personId });
    await changedBy(system, "test.removed", (tx) => tx.address.delete({ where: { id: address.id } }));
    const all = await list(system, {}, 50, address.organisationId);
    const removal = all.lines.find(({ rowId, isRemoved }) => rowId === address.id && isRemoved);
    expect(removal?.changes).toContainEqual(
      expect.objectContaining({ field: "street", before: "Koivutie 1", after: null }),
    );
  });
});

describe("all changes of an organisation's data", () => {
  test("are for those who may read the audit trail, and for officers", async () => {
    const roles = ["MAIN_USER", "ADMINISTRATIVE_CONTACT", "DATA_PROTECTION_OFFICER"] as const;
    for (const role of roles) expect(may.readAll(await aMember({ of, roles: [role] }))).toBe(true);
    for (const role of ["TECHNICAL_CONTACT", "ARCHIVIST", "IMPLEMENTER", "READER"] as const)
      expect(may.readAll(await aMember({ of, roles: [role] }))).toBe(false);
    expect(may.readAll(await anOfficer())).toBe(true);
  });

  test("leave out what the reader may not read on the pages", async () => {
    const own = await anOrganisation();
    await plantCustomerData(own, { id: main.personId });
    await aConnectionPoint({ of: own });
    const officer = await anOfficer();
    const protector = await aMember({ of: own, roles: ["DATA_PROTECTION_OFFICER"] });
    const seen = await list(protector, {}, 100, own.id);
    const kinds = new Set(seen.lines.map(({ entity }) => entity));
    expect(kinds.has("connection_point")).toBe(false);
    expect(kinds.has("commitment_signatory")).toBe(false);
    expect(kinds.has("contact_person")).toBe(true);
    expect(seen.lines.filter(({ entity }) => entity === "address").map(({ data }) => data.kind)).toEqual(["VISITING"]);
    expect(seen.count).toBe(seen.lines.length);
    const all = await list(officer, {}, 100, own.id);
    expect(all.lines.filter(({ entity }) => entity === "address")).toHaveLength(2);
    expect(readableKinds(officer)).toEqual(entities);
    const stranger = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
    expect(await list(stranger, {}, 100, own.id)).toMatchObject({ lines: [], count: 0 });
  });

  test("come newest first, page by page, each once", async () => {
    const own = await anOrganisation();
    const actor = await aMember({ of: own, roles: ["MAIN_USER"] });
    const unit = await aUnit({ of: own });
    const at = new Date();
    for (let round = 0; round < 7; round += 1)
      await changedBy(
        system,
        `test.round-${round}`,
        (tx) => tx.unit.update({ where: { id: unit.id }, data: { nameFi: `Nimi ${round}` } }),
        new Date(at.getTime() + 60_000 * Math.floor(round / 2)),
      );
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await list(actor, { after, entity: "unit" }, 3, own.id);
      expect(page.count).toBe(8);
      seen.push(...page.lines.map(({ number }) => String(number)));
      after = page.next ?? undefined;
    } while (after);
    expect(seen.toSorted((one, other) => Number(other) - Number(one))).toEqual([
      "8",
      "7",
      "6",
      "5",
      "4",
      "3",
      "2",
      "1",
    ]);
    expect(new Set(seen).size).toBe(8);
  });

  test("can be narrowed to days in Helsinki", async () => {
    const own = await anOrganisation();
    const actor = await aMember({ of: own, roles: ["MAIN_USER"] });
    const unit = await aUnit({ of: own });
    const write = (name: string, at: string) =>
      changedBy(
        system,
        "test.changed",
        (tx) => tx.unit.update({ where: { id: unit.id }, data: { nameFi: name } }),
        new Date(at),
      );
    const year = Number(today.slice(0, 4)) + 1;
    await write("Illalla", `${year}-03-10T21:59:59.999Z`);
    await write("Aamulla", `${year}-03-10T22:00:00.000Z`);
    const names = async (filter: HistoryFilter) =>
      (await list(actor, { ...filter, entity: "unit" }, 25, own.id)).lines.map(({ data }) => data.name_fi);
    expect(await names({ from: `${year}-03-10`, until: `${year}-03-10` })).toEqual(["Illalla"]);
    expect(await names({ from: `${year}-03-11` })).toEqual(["Aamulla"]);
  });
});

describe("a filter in an address", () => {
  test("is read leniently, and dates that cannot be read say so", () => {
    expect(readHistoryParams({ what: "contact-person", from: "1.2.2026" }, entities)).toMatchObject({
      filter: { entity: "contact_person", from: "2026-02-01" },
      hasInvalidDate: false,
    });
    expect(readHistoryParams({ what: "session", until: "31.2.2026", after: "x" }, entities)).toMatchObject({
      filter: { entity: undefined, until: undefined, after: undefined },
      hasInvalidDate: true,
    });
    expect(readHistoryParams({ what: "address" }, ["unit"]).filter.entity).toBeUndefined();
  });

  test("what differs is told in the order of the fields, and what was empty before and after is not", () => {
    const changes = changedFields(
      "address",
      { street: "A", reference: null },
      { street: "B", reference: "", kind: "POSTAL" },
    );
    expect(changes.map(({ field }) => field)).toEqual(["kind", "street"]);
  });
});

test("a named person's own page of the past tells no address of theirs", async () => {
  const receiving = await anOrganisation();
  const grant = await aGrant({ organisation: of, role: "IMPLEMENTER", to: receiving });
  const naming = await aNaming({ grant, person: await aPerson() });
  const history = JSON.stringify((await datum(main, "named_person", naming.id))?.lines.map(({ changes }) => changes));
  expect(history).not.toContain("@");
});
