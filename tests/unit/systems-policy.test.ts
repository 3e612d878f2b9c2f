import { describe, expect, test } from "vitest";
import type { SystemClass } from "@/lib/db/generated/enums";
import { standingOf, stateOfUse, unfitFor } from "@/lib/systems/policy";
import { beginUseSchema, switchUsesSchema } from "@/lib/systems/schema";

const day = (date: string) => new Date(`${date}T00:00:00Z`);
const today = "2026-11-22";

const system = (wishes: {
  systemClass?: SystemClass;
  registerId?: string | null;
  until?: string | null;
  retiredOn?: string;
}) => ({
  systemClass: wishes.systemClass ?? "A2",
  registerId: wishes.registerId === undefined ? "1201" : wishes.registerId,
  certifiedUntil: wishes.until === null ? null : day(wishes.until ?? "2028-01-01"),
  retiredOn: wishes.retiredOn ? day(wishes.retiredOn) : null,
});

describe("a system that is newly taken into use", () => {
  test.each([
    [null, {}],
    [null, { until: today }],
    ["ended", { until: "2026-11-21" }],
    ["uncertified", { until: null }],
    [null, { until: null, systemClass: "B" as const }],
    [null, { until: "2020-01-01", systemClass: "B" as const }],
    ["unregistered", { registerId: null, systemClass: "B" as const }],
    ["unregistered", { registerId: null, until: "2020-01-01" }],
    ["retired", { retiredOn: today }],
    [null, { retiredOn: "2026-11-23" }],
  ] as const)("is %s when it is %j", (unfit, wishes) => {
    expect(unfitFor(system(wishes), today)).toBe(unfit);
  });
});

describe("a system that is in use already", () => {
  test.each([
    ["in-order", { until: "2027-05-22" }],
    ["certificate-ends", { until: "2027-05-21" }],
    ["certificate-ends", { until: today }],
    ["certificate-ended", { until: "2026-11-21" }],
    ["not-in-register", { registerId: null, until: "2020-01-01" }],
    ["in-order", { systemClass: "B" as const, until: "2020-01-01" }],
    ["in-order", { until: null }],
  ] as const)("stands as %s when it is %j", (standing, wishes) => {
    expect(standingOf(system(wishes), today)).toBe(standing);
  });
});

test("the first and the last day belong to a use", () => {
  const state = (from: string, until: string | null) =>
    stateOfUse({ usedFrom: day(from), usedUntil: until === null ? null : day(until) }, today);
  expect(state(today, null)).toBe("PRESENT");
  expect(state(today, today)).toBe("PRESENT");
  expect(state("2026-11-23", null)).toBe("COMING");
  expect(state("2020-01-01", "2026-11-21")).toBe("PAST");
});

test("Whoever picks no system from the list is asked to choose one", () => {
  const codes = ({ error }: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
    error?.issues.filter(({ path }) => path[0] === "systemId").map(({ message }) => message);
  expect(codes(beginUseSchema.safeParse({ systemId: "" }))).toEqual(["chooseOne"]);
  expect(codes(switchUsesSchema.safeParse({ systemId: "" }))).toEqual(["chooseOne"]);
});
