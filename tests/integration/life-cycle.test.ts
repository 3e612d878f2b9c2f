import { assert, asyncModelRun, asyncProperty } from "fast-check";
import { afterAll, expect, test } from "vitest";
import { kindOf } from "@/lib/submissions/kinds";
import { aLife, tally } from "@/tests/support/life-cycle/commands";
import { aCast, Doors } from "@/tests/support/life-cycle/doors";
import { aDraft } from "@/tests/support/life-cycle/model";

const notice = kindOf("CONNECTION_POINT_CHANGE");
const asItIs = notice.confirmers;

afterAll(() => {
  notice.confirmers = asItIs;
});

test("whatever people try in whatever order, the doors let through exactly what the rules do", async () => {
  const cast = await aCast();
  await assert(
    asyncProperty(aLife(400), async ([confirming, second, deeds]) => {
      const portal = await Doors.draft(cast, { confirming, second });
      await asyncModelRun(() => ({ model: { life: aDraft(confirming, second) }, real: portal }), deeds);
      expect(await portal.faults()).toEqual([]);
    }),
    { numRuns: 30, seed: 2_026, endOnFailure: true },
  );
  expect(tally.tried).toBeGreaterThan(200);
  expect(tally.done).toBeGreaterThan(90);
}, 120_000);
