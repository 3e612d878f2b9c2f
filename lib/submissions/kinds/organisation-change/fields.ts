import { KantaService } from "../../../db/generated/enums";
import { dayFields } from "../day";
import type { FieldSpec } from "../kind";
import { archives, customerships, joinable, type Step, situations } from "./schema";

const services = Object.values(KantaService);

/** What each step asks. */
export const fields: Record<Step, readonly FieldSpec[]> = {
  situation: [
    { name: "situation", input: "radio", codes: situations },
    { name: "customership", input: "radio", codes: customerships, when: { field: "situation", is: ["MERGER"] } },
  ],
  instruction: [{ name: "hasRead", input: "tick" }],
  successor: [{ name: "businessId", input: "code" }],
  effect: dayFields,
  units: [
    { name: "units", input: "radio", codes: ["ALL", "CHOSEN"] },
    { name: "unitOids", input: "checkboxes", when: { field: "units", is: ["CHOSEN"] } },
    {
      name: "others",
      input: "rows",
      isOptional: true,
      columns: [
        { name: "unitOid", input: "select" },
        { name: "businessId", input: "code" },
      ],
    },
  ],
  services: [
    { name: "services", input: "checkboxes", codes: services },
    { name: "joins", input: "checkboxes", codes: joinable, isOptional: true },
  ],
  renewals: [{ name: "stopOn", input: "date", isOptional: true }],
  controller: [{ name: "archived", input: "radio", codes: archives }],
  contact: [
    { name: "name", input: "text" },
    { name: "title", input: "text", isOptional: true },
    { name: "phone", input: "phone" },
    { name: "email", input: "email" },
  ],
  outcome: [{ name: "hasSeen", input: "tick" }],
};
