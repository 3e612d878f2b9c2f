import { afterAll, describe, expect, test } from "vitest";
import { systemActor, visitor } from "@/lib/auth/actor";
import { changeAuthority } from "@/lib/authorities/actions";
import { findAuthority, listAuthorities } from "@/lib/authorities/queries";
import { authorityCodes, textsOfAuthority } from "@/lib/authorities/schema";
import { closeDatabase, inScope } from "@/lib/db";
import { aMember, anOfficer, anOrganisation } from "@/tests/support/builders";

const system = systemActor("tests");

afterAll(closeDatabase);

async function asItStands() {
  const authority = await inScope(system, (tx) => findAuthority(tx, "DVV"));
  if (!authority) throw new Error("The reference data has no DVV");
  return { ...textsOfAuthority(authority), code: "DVV" as const, version: authority.version };
}

describe("the authorities", () => {
  test("are all there, in three languages, for everybody to read", async () => {
    const main = await aMember({ of: await anOrganisation(), roles: ["READER"] });
    for (const reader of [visitor, main]) {
      const found = await inScope(reader, (tx) => listAuthorities(tx));
      expect(found.map(({ code }) => code)).toEqual([...authorityCodes]);
      expect(found.every(({ nameFi, nameSv, nameEn }) => nameFi && nameSv && nameEn)).toBe(true);
    }
  });

  test("are changed by an officer, effective at once, with who did it", async () => {
    const officer = await anOfficer();
    const seen = await asItStands();
    const formerEn = `Population Register Centre ${Date.now()}`;
    await changeAuthority.as(officer)({ ...seen, formerEn });
    const changed = await inScope(system, (tx) => findAuthority(tx, "DVV"));
    expect(changed).toMatchObject({ formerEn, version: seen.version + 1, changedByName: officer.name });
    await changeAuthority.as(officer)({ ...seen, formerEn });
    expect((await asItStands()).version).toBe(seen.version + 1);
    const lines = await inScope(system, (tx) =>
      tx.auditEvent.count({ where: { event: "authority.changed", subjectId: "DVV", personId: officer.personId } }),
    );
    expect(lines).toBe(2);
  });

  test("show the second of two officers what the first has saved, and let him save over it", async () => {
    const [first, second] = [await anOfficer(), await anOfficer()];
    const seen = await asItStands();
    const phone = "029 553 9000";
    await changeAuthority.as(first)({ ...seen, phone: seen.phone === phone ? "029 553 9001" : phone });
    const saved = await asItStands();
    const attempt = changeAuthority.as(second)({ ...seen, phone: "029 553 9999" });
    await expect(attempt).rejects.toMatchObject({
      code: "authority.changed-elsewhere",
      options: { theirs: { values: { phone: saved.phone }, version: saved.version, name: first.name } },
    });
    await changeAuthority.as(second)({ ...seen, phone: "029 553 9999", version: saved.version });
    expect(await asItStands()).toMatchObject({ phone: "029 553 9999" });
  });

  test("are nobody else's to change", async () => {
    const main = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
    const seen = await asItStands();
    await expect(changeAuthority.as(main)({ ...seen, nameFi: "Muu" })).rejects.toMatchObject({ code: "forbidden" });
    const rows = await inScope(main, (tx) =>
      tx.authority.updateMany({ where: { code: "DVV" }, data: { nameFi: "X" } }),
    );
    expect(rows.count).toBe(0);
  });

  test.each([
    ["webFi", "http://dvv.fi"],
    ["webFi", "javascript:alert(1)"],
    ["webSv", "dvv.fi"],
    ["email", "dvv"],
    ["nameFi", " "],
    ["formerFi", "131052-308T"],
  ])("take no %s like %j", async (field, value) => {
    const officer = await anOfficer();
    const seen = await asItStands();
    await expect((async () => changeAuthority.as(officer)({ ...seen, [field]: value }))()).rejects.toThrow();
    expect(await asItStands()).toEqual(seen);
  });
});
