import { describe, expect, it } from "vitest";
import { kindBySlug, kinds } from "@/lib/submissions/kinds";
import { connectionPointChange as kind } from "@/lib/submissions/kinds/connection-point-change";
import { readBefore } from "@/lib/submissions/kinds/connection-point-change/before";
import {
  answersSchema,
  changes,
  pointSchema,
  scopeSchema,
  stepsOf,
  subjectSchema,
} from "@/lib/submissions/kinds/connection-point-change/schema";
import { initialValues } from "@/lib/submissions/kinds/connection-point-change/step-data";
import type { ComparedField } from "@/lib/submissions/kinds/kind";
import { nextStep } from "@/lib/submissions/queries";

const id = "01890000-0000-7000-8000-000000000001";
const other = "01890000-0000-7000-8000-000000000002";

const typed = {
  subject: { change: "POINT_CHANGE", pointId: id, useId: other },
  point: {
    environment: "PRODUCTION",
    name: " Kanta-GW1 ",
    host: "Kanta-GW1.Testi.Example.",
    port: "443",
    addresses: "10.20.30.11, 10.20.30.0/28\r\n2A00:1::1",
    networkProvider: "Kuituverkko Oy",
    onCallPhone: "040 123 4567",
    onCallEmail: "paivystys@testi.example",
  },
  certificate: { choice: "KEEP" },
  use: { pointId: "left over from another choice" },
  scope: { services: "PRESCRIPTION", units: "ALL", unitOids: "1.2.246.10.1" },
  effect: {
    effectiveOn: "5.12.2026",
    urgentReason: "not urgent after all",
    contactName: "Tiina Tervo",
    contactPhone: "040 123 4567",
    contactEmail: "tiina@testi.example",
  },
};

const codesOf = (
  schema: { safeParse(value: unknown): { error?: { issues: { message: string; path: PropertyKey[] }[] } } },
  value: unknown,
) => schema.safeParse(value).error?.issues.map(({ message, path }) => `${path.join(".")} ${message}`) ?? [];

describe("what is typed", () => {
  it("is read into one right form, and steps of another choice are left behind", () => {
    const answers = answersSchema.parse(typed);
    expect(answers.point).toMatchObject({
      name: "Kanta-GW1",
      host: "kanta-gw1.testi.example",
      port: 443,
      partyIdentifier: null,
      onCallPhone: "+358401234567",
    });
    expect(answers.point?.addresses).toEqual(["10.20.30.11", "10.20.30.0/28", "2a00:1::1"]);
    expect(answers).toMatchObject({
      use: null,
      subject: { useId: null },
      scope: { unitOids: [] },
      effect: { effectiveOn: "2026-12-05", urgentReason: null },
    });
  });

  it("reads the same when it is read again, as after a return", () => {
    const once = answersSchema.parse(typed);
    expect(answersSchema.parse(JSON.parse(JSON.stringify(once)))).toEqual(once);
  });

  it("is refused where a choice is missing that the change needs", () => {
    expect(codesOf(subjectSchema, { change: "POINT_REMOVE" })).toEqual(["pointId chooseOne"]);
    expect(codesOf(subjectSchema, { change: "USE_END", pointId: id })).toEqual(["useId chooseOne"]);
    expect(codesOf(subjectSchema, { change: "POINT_NEW" })).toEqual([]);
    expect(codesOf(subjectSchema, { change: "POINT_CHANGE", pointId: "1 OR 1=1" })).toEqual(["pointId chooseOne"]);
  });

  it("is refused with the line that is wrong", () => {
    const [issue] = pointSchema.safeParse({ ...typed.point, addresses: "10.0.0.1\n10.0.0.1" }).error?.issues ?? [];
    expect(issue).toMatchObject({ message: "address.duplicate", params: { line: 2, first: 1 } });
    expect(codesOf(pointSchema, { ...typed.point, port: "70000" })).toEqual(["port port"]);
    expect(codesOf(pointSchema, { ...typed.point, onCallPhone: "soita" })).toEqual(["onCallPhone invalidPhone"]);
    expect(codesOf(scopeSchema, { units: "CHOSEN" })).toEqual([
      "services chooseAtLeastOne",
      "unitOids chooseAtLeastOne",
    ]);
  });

  it("has no room for what nobody asked", () => {
    expect(codesOf(pointSchema, { ...typed.point, version: "7" })).toHaveLength(1);
    expect(kind.keep("point", undefined, { ...typed.point, version: "7", oid: "1.2.3" })).toEqual(typed.point);
    expect(kind.keep("certificate", { choice: "NEW", file: "kept" }, { choice: "KEEP", file: "posted" })).toEqual({
      choice: "KEEP",
      file: "kept",
    });
  });
});

describe("a form that is opened again", () => {
  const effect = {
    step: "effect",
    earliest: "2026-12-05",
    keptFrom: null,
    contactName: "Tiina Tervo",
    freezes: [],
  } as const;

  it("shows what was typed, right or wrong, as people write it", () => {
    const read = answersSchema.parse(typed);
    const draft = { effect: read.effect, point: { ...read.point, host: "https://wrong" } };
    expect(initialValues(effect as never, draft)).toMatchObject({
      "answers.effectiveOn": "5.12.2026",
      "answers.isUrgent": false,
    });
    expect(initialValues({ step: "point", live: null }, draft)).toMatchObject({
      "answers.host": "https://wrong",
      "answers.port": "443",
      "answers.addresses": "10.20.30.11\n10.20.30.0/28\n2a00:1::1",
    });
  });

  it("starts with what is in force, or with who is at work, where nothing was typed", () => {
    const live = { ...answersSchema.parse(typed).point, version: 1, oid: "1.2.3", certificate: null };
    expect(initialValues({ step: "point", live: live as never }, {})).toMatchObject({ "answers.name": "Kanta-GW1" });
    expect(initialValues(effect as never, {})).toEqual({ "answers.contactName": "Tiina Tervo" });
  });
});

describe("the steps", () => {
  it("follow from what changes, and a removal asks for nothing but the date", () => {
    for (const change of changes) {
      const subject = { change, pointId: id, useId: id };
      expect(kind.steps({ subject })).toEqual(stepsOf[change]);
    }
    expect(kind.steps({})).toEqual(["subject"]);
    expect(kind.steps({ subject: { change: "POINT_REMOVE", pointId: id } })).toEqual(["subject", "effect"]);
  });

  it("lead to the next one that is not complete, then back to those left out, then to the check", () => {
    const states = (...open: string[]) =>
      ["subject", "point", "scope", "effect"].map((step) => ({
        step,
        problems: open.includes(step) ? [{ field: step, code: "required" }] : [],
      }));
    expect(nextStep(states("point", "effect"), "point")).toBe("effect");
    expect(nextStep(states("point"), "scope")).toBe("point");
    expect(nextStep(states(), "effect")).toBe("check");
    expect(nextStep(states("subject"), "")).toBe("subject");
  });

  it("that answer for each other open together when one is sent back", () => {
    expect(kind.reopens("point.host")).toEqual(["point", "certificate"]);
    expect(kind.reopens("certificate.validTo")).toEqual(["certificate", "point"]);
    expect(kind.reopens("effect.effectiveOn")).toEqual(["effect"]);
  });
});

describe("before and after", () => {
  const answers = answersSchema.parse(typed);
  const live = {
    ...answers.point,
    version: 3,
    oid: "1.2.246.10.1.18.10.1.1",
    host: "vanha.testi.example",
    certificate: null,
  };
  const lines = (before: unknown, given = answers) => kind.compare(before, given, "fi");
  const changed = (fields: ComparedField[]) => fields.filter(({ isChanged }) => isChanged).map(({ field }) => field);

  it("mark what changes and nothing else", () => {
    expect(changed(lines({ point: live, use: null, names: {} }))).toEqual(["point.host"]);
  });

  it("take the same addresses in another order for the same", () => {
    const turned = { ...live, host: answers.point?.host, addresses: [...(answers.point?.addresses ?? [])].reverse() };
    expect(changed(lines({ point: turned, use: null, names: {} }))).toEqual([]);
  });

  it("show everything as new for a new point, and as gone for one that is removed", () => {
    expect(changed(lines(null))).toContain("point.addresses");
    const removal = answersSchema.parse({ ...typed, subject: { change: "POINT_REMOVE", pointId: id } });
    const gone = lines({ point: live, use: null, names: {} }, removal).find(({ field }) => field === "point.host");
    expect(gone).toMatchObject({ before: ["vanha.testi.example"], after: null, isChanged: true });
  });

  it("survive whatever stands in the data base", () => {
    for (const kept of [null, "x", {}, { point: { host: 1 } }])
      expect(readBefore(kept)).toEqual({ point: null, use: null, names: {} });
  });

  it("call points, systems and units by their names, in Swedish where they have one", () => {
    const use = answersSchema.parse({
      ...typed,
      subject: { change: "USE_START" },
      use: { pointId: id, systemId: other },
    });
    const names = {
      [id]: { nameFi: "GW (Silta Oy)", nameSv: "GW (Bro Ab)" },
      [other]: { nameFi: "Kertomus 5.1", nameSv: null },
    };
    const fields = kind.compare({ point: null, use: null, names }, use, "sv");
    expect(fields.filter(({ step }) => step === "use").map(({ after }) => after)).toEqual([
      ["GW (Bro Ab)"],
      ["Kertomus 5.1"],
    ]);
  });
});

describe("the kinds", () => {
  it("are found by their addresses, each by its own", () => {
    for (const [name, { slug }] of Object.entries(kinds)) expect(kindBySlug(slug)).toBe(name);
    expect(kindBySlug("constructor")).toBeNull();
  });

  it("call the same point the same subject, and a new one by its host", () => {
    const answers = answersSchema.parse(typed);
    expect(kind.subjectKey(answers)).toBe(`point:${id}`);
    const fresh = answersSchema.parse({ ...typed, subject: { change: "POINT_NEW" } });
    expect(kind.subjectKey(fresh)).toBe("point:new:PRODUCTION:kanta-gw1.testi.example");
  });
});
