import { assert, asyncModelRun, asyncProperty } from "fast-check";
import { expect, test } from "vitest";
import { SubmissionStatus } from "@/lib/db/generated/enums";
import { aLife, tally } from "@/tests/support/life-cycle/commands";
import { Core, castOf, inMemory, newId, rowOf } from "@/tests/support/life-cycle/core";
import { aDraft, people } from "@/tests/support/life-cycle/model";

const organisation = newId(1_000);
const cast = castOf({
  organisation,
  other: newId(1_001),
  // Outi is Tiina herself, at work for Kela.
  person: (who) => newId(2_000 + people.indexOf(who === "outi" ? "tiina" : who)),
});

test("the policies and the steps agree with the rules, whatever is tried", async () => {
  const draft = rowOf(newId(1), organisation, cast.tiina.personId);
  await assert(
    asyncProperty(aLife(400), async ([confirming, second, deeds]) => {
      const portal = new Core(inMemory(draft), cast, draft, { confirming, second });
      await asyncModelRun(() => ({ model: { life: aDraft(confirming, second) }, real: portal }), deeds);
    }),
    // The same lives each time: the long form, `npm run model -- 1000000`, is where new ones are tried.
    { numRuns: 2_000, seed: 2_026, endOnFailure: true },
  );
  expect(tally.tried).toBeGreaterThan(20_000);
  expect([...tally.reached].sort()).toEqual(Object.values(SubmissionStatus).sort());
});
