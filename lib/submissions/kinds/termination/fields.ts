import type { FieldSpec } from "../kind";
import { archivings, reasons, type Step } from "./schema";

const hasSuccessor = { field: "hasSuccessor", is: ["YES"] } as const;

const fields: Record<Step, readonly FieldSpec[]> = {
  services: [{ name: "services", input: "checkboxes" }],
  reason: [
    { name: "reason", input: "radio", codes: reasons },
    { name: "otherReason", input: "longText", when: { field: "reason", is: ["OTHER"] } },
    { name: "licenceEnded", input: "tick", isOptional: true },
  ],
  effect: [
    { name: "lastDay", input: "date" },
    { name: "takeoverOn", input: "date", isOptional: true },
  ],
  successor: [
    { name: "hasSuccessor", input: "radio", codes: ["YES", "NO"] },
    { name: "businessId", input: "code", when: hasSuccessor },
    { name: "name", input: "text", when: hasSuccessor },
    { name: "continues", input: "radio", codes: ["YES", "NO", "UNKNOWN"], when: hasSuccessor },
  ],
  data: [
    { name: "controllerChange", input: "radio", codes: ["YES", "NO", "UNKNOWN"] },
    { name: "archiving", input: "radio", codes: archivings },
    { name: "transferredTo", input: "text", when: { field: "archiving", is: ["TRANSFERRED"] } },
    { name: "licenceNotified", input: "radio", codes: ["YES", "NO", "NOT_NEEDED"] },
  ],
  billing: [
    { name: "recipient", input: "text" },
    { name: "street", input: "text" },
    { name: "postalCode", input: "text" },
    { name: "postOffice", input: "text" },
    { name: "eInvoiceAddress", input: "code", isOptional: true },
    { name: "contactName", input: "text" },
    { name: "contactEmail", input: "email" },
    { name: "contactPhone", input: "phone" },
  ],
  confirmation: [
    { name: "by", input: "radio" },
    {
      name: "signatories",
      input: "rows",
      columns: [
        { name: "name", input: "text" },
        { name: "email", input: "email" },
      ],
      when: { field: "by", is: ["SIGNATORIES"] },
    },
  ],
  consequences: [{ name: "isRead", input: "tick" }],
};

/** The fields of one step, in the order in which they are asked. */
export const fieldsOf = (step: string): readonly FieldSpec[] => fields[step as Step] ?? [];
