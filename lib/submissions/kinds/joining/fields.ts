import { ContactFunction, Environment } from "../../../db/generated/enums";
import type { FieldSpec } from "../kind";
import { models, pointChoices, type Step } from "./schema";

const chosenUnits: FieldSpec = {
  name: "unitOids",
  input: "checkboxes",
  isOptional: true,
  when: { field: "units", is: ["CHOSEN"] },
};

const forNew = { when: { field: "how", is: ["NEW"] } };
const byPost = { when: { field: "by", is: ["POST"] } };
const byEInvoice = { when: { field: "by", is: ["E_INVOICE"] } };
const withCoJoiners = { when: { field: "model", is: ["JOINT_MAIN"] } };

/** What each step asks, in the order in which it asks. */
export const fields: Record<Step, readonly FieldSpec[]> = {
  service: [
    { name: "service", input: "radio" },
    { name: "applicant", input: "radio" },
  ],
  model: [
    { name: "model", input: "radio", codes: models },
    {
      name: "coJoiners",
      input: "rows",
      ...withCoJoiners,
      columns: [
        { name: "businessId", input: "code" },
        { name: "name", input: "text" },
      ],
    },
    { name: "contractsExist", input: "tick", ...withCoJoiners },
    { name: "mainJoiner", input: "code", when: { field: "model", is: ["JOINT_CO"] } },
  ],
  units: [{ name: "units", input: "radio", codes: ["ALL", "CHOSEN"] }, chosenUnits],
  system: [{ name: "systemId", input: "select" }],
  point: [
    { name: "how", input: "radio", codes: pointChoices },
    { name: "pointId", input: "select", when: { field: "how", is: ["EXISTING"] } },
    { name: "environment", input: "radio", codes: Object.keys(Environment), ...forNew },
    { name: "name", input: "text", ...forNew },
    { name: "host", input: "code", ...forNew },
    { name: "port", input: "code", ...forNew },
    { name: "addresses", input: "lines", ...forNew },
    { name: "networkProvider", input: "text", ...forNew },
    { name: "partyIdentifier", input: "text", isOptional: true, ...forNew },
    { name: "onCallPhone", input: "phone", ...forNew },
    { name: "onCallEmail", input: "email", ...forNew },
    { name: "certificate", input: "lines", ...forNew },
  ],
  renewals: [
    { name: "reception", input: "radio", codes: ["ON", "OFF"] },
    { name: "unitOids", input: "checkboxes", isOptional: true, when: { field: "reception", is: ["ON"] } },
  ],
  plan: [
    { name: "exists", input: "tick" },
    { name: "approvedOn", input: "date" },
    { name: "approvedBy", input: "text" },
  ],
  contacts: [
    {
      name: "people",
      input: "rows",
      columns: [
        { name: "function", input: "select", codes: Object.keys(ContactFunction) },
        { name: "name", input: "text" },
        { name: "phone", input: "phone" },
        { name: "email", input: "email" },
        { name: "language", input: "select", codes: ["fi", "sv"] },
      ],
    },
  ],
  billing: [
    { name: "by", input: "radio", codes: ["E_INVOICE", "POST"] },
    { name: "eInvoiceAddress", input: "code", ...byEInvoice },
    { name: "eInvoiceOperator", input: "code", ...byEInvoice },
    { name: "recipient", input: "text", ...byPost },
    { name: "street", input: "text", ...byPost },
    { name: "postalCode", input: "code", ...byPost },
    { name: "postOffice", input: "text", ...byPost },
    { name: "reference", input: "text", isOptional: true },
  ],
  takeover: [{ name: "isRegistered", input: "tick" }],
  effect: [
    { name: "effectiveOn", input: "date" },
    { name: "deploymentPeriod", input: "text", isOptional: true },
  ],
  terms: [{ name: "accepted", input: "checkboxes" }],
  signatories: [
    {
      name: "people",
      input: "rows",
      columns: [
        { name: "name", input: "text" },
        { name: "email", input: "email" },
      ],
    },
  ],
};

export const fieldsOf = (step: string): readonly FieldSpec[] =>
  Object.hasOwn(fields, step) ? fields[step as Step] : [];
