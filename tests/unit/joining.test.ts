import { describe, expect, it } from "vitest";
import { joining } from "@/lib/submissions/kinds/joining";
import { schema, stepSchemas, stepsOf } from "@/lib/submissions/kinds/joining/schema";
import { typedPoint } from "../support/drafts";

const id = "019a0000-0000-7000-8000-000000000001";

/** A whole application as it is typed; what is given replaces a step. */
const typed = (wishes: Record<string, unknown> = {}) => ({
  service: { service: "PRESCRIPTION", applicant: "ORGANISATION" },
  model: { model: "DIRECT" },
  units: { units: "CHOSEN", unitOids: ["1.2.3", "1.2.1", "1.2.3"] },
  system: { systemId: id },
  point: { how: "EXISTING", pointId: id, host: "left behind" },
  renewals: { reception: "ON", unitOids: "1.2.3" },
  plan: { exists: "true", approvedOn: "3.2.2026", approvedBy: "Johtaja Jokinen" },
  contacts: {
    people: [
      { function: "TECHNICAL", name: "Tiina Tervo", phone: "040 123 4567", email: "t@testi.example", language: "fi" },
      { function: "", name: "", phone: "", email: "", language: "" },
    ],
  },
  billing: { by: "E_INVOICE", eInvoiceAddress: "0037", eInvoiceOperator: "0037", recipient: "left behind" },
  effect: { effectiveOn: "5.12.2026", deploymentPeriod: "" },
  terms: { accepted: id },
  signatories: { people: [{ name: "Tuula Tuuli", email: "tuula@testi.example" }] },
  ...wishes,
});

const service = (wishes: Record<string, string>) => ({
  service: { service: "PRESCRIPTION", applicant: "ORGANISATION", ...wishes },
});

describe("the steps of an application", () => {
  const left = (draft: Record<string, unknown>) =>
    Object.keys(stepSchemas).filter((step) => !(stepsOf(draft) as string[]).includes(step));

  it("are one until the service and the applicant are known", () => {
    expect(stepsOf({})).toEqual(["service"]);
    expect(stepsOf({ service: { service: "PRESCRIPTION" } })).toEqual(["service"]);
  });

  it.each([
    ["an organisation", service({}), ["takeover"]],
    ["a pharmacy", service({ applicant: "PHARMACY" }), ["units", "renewals"]],
    ["a practitioner", service({ applicant: "PRACTITIONER" }), ["units", "takeover"]],
    ["a co-joiner", { ...service({}), model: { model: "JOINT_CO" } }, ["system", "point", "takeover"]],
    ["imaging", service({ service: "IMAGING" }), ["renewals", "takeover"]],
    [
      "Kelain",
      service({ service: "KELAIN", applicant: "PRACTITIONER" }),
      ["model", "units", "system", "point", "renewals", "takeover"],
    ],
  ])("leave out what %s is not asked", (_, draft, expected) => {
    expect(left(draft)).toEqual(expected);
  });
});

describe("the answers", () => {
  const newPoint = { how: "NEW", ...typedPoint(), certificate: "-----BEGIN CERTIFICATE-----" };

  it.each([
    ["as they are", {}],
    ["with a new point", { point: newPoint }],
    ["with a point later", { point: { how: "LATER" } }],
    [
      "as a main joiner",
      { model: { model: "JOINT_MAIN", contractsExist: "true", coJoiners: [{ businessId: "9000001-1", name: "Co" }] } },
    ],
    ["as a co-joiner", { model: { model: "JOINT_CO", mainJoiner: "9000001-1" } }],
    [
      "with paper invoices",
      { billing: { by: "POST", recipient: "A", street: "B", postalCode: "00100", postOffice: "C" } },
    ],
  ])("read once can be read again: %s", (_, wishes) => {
    const once = schema.parse(typed(wishes));
    expect(schema.parse(once)).toEqual(once);
    expect(schema.parse(JSON.parse(JSON.stringify(once)))).toEqual(once);
  });

  it("leave behind what another choice would have asked, blank rows, and steps that there are not", () => {
    expect(schema.parse(typed())).toMatchObject({
      units: { unitOids: ["1.2.1", "1.2.3"] },
      point: { how: "EXISTING", pointId: id },
      renewals: { unitOids: ["1.2.3"] },
      contacts: { people: [{ phone: "+358401234567" }] },
      takeover: null,
      effect: { effectiveOn: "2026-12-05" },
    });
    const answers = schema.parse(typed());
    expect(answers.point).not.toHaveProperty("host");
    expect(answers.billing).not.toHaveProperty("recipient");
  });

  it("say what is missing at the field that asks it", () => {
    const issuesOf = (step: keyof typeof stepSchemas, answers: unknown) =>
      stepSchemas[step].safeParse(answers).error?.issues.map(({ path }) => path.join("."));
    expect(issuesOf("point", {})).toEqual(["how"]);
    expect(issuesOf("point", { ...newPoint, port: "70000", host: "" })).toEqual(["host", "port"]);
    expect(issuesOf("model", { model: "JOINT_CO" })).toEqual(["mainJoiner"]);
    expect(issuesOf("billing", { by: "POST", recipient: "A", street: "B", postalCode: "1", postOffice: "C" })).toEqual([
      "postalCode",
    ]);
    expect(issuesOf("billing", {})).toEqual(["by"]);
  });

  it("name each signatory as one who must confirm", () => {
    expect(joining.confirmers(schema.parse(typed()), "PRIVATE")).toEqual([
      { part: "SIGNATORY", name: "Tuula Tuuli", email: "tuula@testi.example" },
    ]);
  });

  it("ask a public body, and nobody else, to prove the right to sign", () => {
    expect(joining.files({}, "PUBLIC")).toEqual([{ purpose: "signing-right", isRequired: true }]);
    for (const kind of ["PRIVATE", "PRACTITIONER", "PHARMACY"] as const) expect(joining.files({}, kind)).toEqual([]);
  });
});
