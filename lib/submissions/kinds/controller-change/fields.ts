import { Repository } from "../../../db/generated/enums";
import { dayFields } from "../day";
import type { FieldSpec } from "../kind";
import { answerers, bases, planStates, type Step, systemStates } from "./schema";

/** What each step asks. */
export const fields: Record<Step, readonly FieldSpec[]> = {
  parties: [
    { name: "fromOid", input: "select" },
    { name: "toOid", input: "select" },
  ],
  data: [
    { name: "repositories", input: "checkboxes", codes: Object.values(Repository) },
    { name: "units", input: "radio", codes: ["ALL", "CHOSEN"] },
    { name: "unitOids", input: "checkboxes", when: { field: "units", is: ["CHOSEN"] } },
  ],
  reason: [
    { name: "basis", input: "radio", codes: bases },
    { name: "since", input: "date" },
  ],
  effect: dayFields,
  measures: [
    { name: "plan", input: "radio", codes: planStates },
    { name: "systems", input: "radio", codes: systemStates },
    { name: "requests", input: "radio", codes: answerers },
  ],
  contact: [
    { name: "name", input: "text" },
    { name: "phone", input: "phone" },
    { name: "email", input: "email" },
  ],
};
