import type { Member, Officer } from "@/lib/auth/actor";
import { addDays, type CalendarDate, formatDate, helsinkiDate } from "@/lib/calendar";
import { inScope } from "@/lib/db";
import type { KantaService, SubmissionStatus } from "@/lib/db/generated/enums";
import { controllerChange } from "@/lib/submissions/kinds/controller-change";
import { organisationChange } from "@/lib/submissions/kinds/organisation-change";
import { aSubmission } from "./submissions";

type Typed = Record<string, unknown>;
type Steps = Record<string, Typed>;

const inDays = (days: number): CalendarDate => addDays(helsinkiDate(new Date()), days);

const typedContact = { name: "Paula Pohja", title: "", phone: "040 123 4567", email: "paula.pohja@testi.example" };

/** What somebody types into the steps of a change of Business ID: everything goes on as it is, from four weeks on. */
export const typedOrganisationChange = (
  to: { businessId: string },
  steps: Steps = {},
  { services = ["PRESCRIPTION"], on = inDays(28) }: { services?: KantaService[]; on?: CalendarDate } = {},
): Steps => ({
  situation: { situation: "BUSINESS_ID" },
  successor: { businessId: to.businessId },
  effect: { effectiveOn: formatDate(on), urgentReason: "" },
  units: { units: "ALL" },
  services: { services, joins: services },
  renewals: { stopOn: "" },
  controller: { archived: "STAYS" },
  contact: typedContact,
  outcome: { hasSeen: "true" },
  ...steps,
});

/** What somebody types into the steps of a change of controller. */
export const typedControllerChange = (
  parties: { fromOid: string; toOid: string },
  steps: Steps = {},
  { on = inDays(35) }: { on?: CalendarDate } = {},
): Steps => ({
  parties,
  data: { repositories: ["PATIENT"], units: "ALL" },
  reason: { basis: "MERGER", since: formatDate(inDays(28)) },
  effect: { effectiveOn: formatDate(on), urgentReason: "" },
  measures: { plan: "DONE", systems: "NOT_NEEDED", requests: "NEW_CONTROLLER" },
  contact: { name: typedContact.name, phone: typedContact.phone, email: typedContact.email },
  ...steps,
});

type Wishes = {
  in: SubmissionStatus;
  by: Member;
  officer?: Officer;
  at?: Date[];
  returns?: { field: string; reason: string }[];
};

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

/** An organisation change in a status; sent ones are whole. The other parts of its bundle are made by sending only. */
export async function anOrganisationChange({ steps, ...wishes }: Wishes & { steps: Steps }) {
  if (wishes.in === "DRAFT") return aSubmission({ ...wishes, kind: "ORGANISATION_CHANGE", answers: plain(steps) });
  const answers = organisationChange.schema.parse(steps);
  const before = await inScope(wishes.by, (tx) => organisationChange.before(tx, wishes.by.organisation.id, answers));
  return aSubmission({
    ...wishes,
    kind: "ORGANISATION_CHANGE",
    answers: plain(answers),
    before: plain(before),
    subjectKey: organisationChange.subjectKey(answers),
    effectiveOn: answers.effect.effectiveOn,
  });
}

/** A change of controller in a status. */
export async function aControllerChange({ steps, ...wishes }: Wishes & { steps: Steps }) {
  if (wishes.in === "DRAFT") return aSubmission({ ...wishes, kind: "CONTROLLER_CHANGE", answers: plain(steps) });
  const answers = controllerChange.schema.parse(steps);
  const before = await inScope(wishes.by, (tx) => controllerChange.before(tx, wishes.by.organisation.id, answers));
  return aSubmission({
    ...wishes,
    kind: "CONTROLLER_CHANGE",
    answers: plain(answers),
    before: plain(before),
    subjectKey: controllerChange.subjectKey(answers),
    effectiveOn: answers.effect.effectiveOn,
  });
}
