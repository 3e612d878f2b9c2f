import { describe, expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { addDays, helsinkiDate } from "@/lib/calendar";
import { listPoints } from "@/lib/connection-points/queries";
import { inScope } from "@/lib/db";
import { aConnectionPoint, aMember, anOrganisation } from "@/tests/support/builders";

const today = helsinkiDate(new Date());
const seed = systemActor("test");

describe("the past of a customer's data", () => {
  test("a point reads as it stood at the end of the day, by the same query", async () => {
    const of = await anOrganisation();
    const member = await aMember({ of, roles: ["TECHNICAL_CONTACT"] });
    const point = await aConnectionPoint({ of, host: "uusi.esimerkki.fi" });
    const tomorrow = new Date(Date.now() + 86_400_000);
    await inScope(
      seed,
      (tx) => tx.connectionPoint.update({ where: { id: point.id }, data: { host: "uudempi.esimerkki.fi" } }),
      {
        change: { event: "test.changed", at: tomorrow },
      },
    );
    const hosts = async (on: string) =>
      (await inScope(member, (tx) => listPoints(tx, member), { on })).points.map((one) => one.host);
    expect(await hosts(today)).toEqual(["uusi.esimerkki.fi"]);
    expect(await hosts(addDays(today, 1))).toEqual(["uudempi.esimerkki.fi"]);
    expect(await hosts(addDays(today, -1))).toEqual([]);
  });
});
