import { systemActor } from "@/lib/auth/actor";
import { addDays, type CalendarDate, formatDate, helsinkiDate } from "@/lib/calendar";
import { inScope, type Prisma } from "@/lib/db";
import type { KantaService, OrganisationKind, SubmissionStatus } from "@/lib/db/generated/enums";
import { listTerms } from "@/lib/eligibility/queries";
import { applicantOf } from "@/lib/submissions/kinds/joining/circumstances";
import { beforeOf } from "@/lib/submissions/kinds/joining/names";
import { type JoinableService, type Step, schema, stepsOf } from "@/lib/submissions/kinds/joining/schema";
import { type ASubmission, aSubmission } from "./submissions";

/** What a form posts of one step. */
export type TypedStep = Record<string, string | (string | Record<string, string>)[]>;

const today = () => helsinkiDate(new Date());

/** What a person types into the contacts' rows. */
const typedContacts = (functions: readonly string[]) =>
  functions.map((one) => ({
    function: one,
    name: "Tarja Tuulinen",
    phone: "040 123 4567",
    email: `${one.toLowerCase()}@tuuli.testi.example`,
    language: "fi",
  }));

/** What a person types into all steps of an application, valid unless said otherwise. */
export async function typedJoining(wishes: {
  service?: JoinableService;
  kind?: OrganisationKind;
  systemId?: string;
  pointId?: string;
  on?: CalendarDate;
  signatories?: { name: string; email: string }[];
  steps?: Partial<Record<Step, TypedStep>>;
}): Promise<Record<string, TypedStep>> {
  const { service = "PRESCRIPTION", kind = "PRIVATE", systemId = "", pointId = "", steps = {} } = wishes;
  const terms = await inScope(systemActor("tests"), (tx) => listTerms(tx, service as KantaService, today()));
  const functions = kind === "PRACTITIONER" ? ["ADMINISTRATIVE"] : ["ADMINISTRATIVE", "TECHNICAL", "DATA_PROTECTION"];
  const typed: Record<Step, TypedStep> = {
    service: { service, applicant: applicantOf(kind) },
    model: { model: "DIRECT" },
    units: { units: "ALL" },
    system: { systemId },
    point: { how: "EXISTING", pointId },
    renewals: { reception: "OFF" },
    plan: { exists: "true", approvedOn: formatDate(addDays(today(), -40)), approvedBy: "Toimitusjohtaja Tuula Tuuli" },
    contacts: { people: typedContacts(functions) },
    billing: { by: "E_INVOICE", eInvoiceAddress: "003712345671", eInvoiceOperator: "003721291126", reference: "" },
    takeover: { isRegistered: "true" },
    effect: {
      effectiveOn: formatDate(wishes.on ?? addDays(today(), kind === "PHARMACY" ? 25 : 20)),
      deploymentPeriod: "",
    },
    terms: { accepted: terms.map(({ id }) => id) },
    signatories: { people: wishes.signatories ?? [{ name: "Tuula Tuuli", email: "tuula@tuuli.testi.example" }] },
    ...steps,
  };
  return Object.fromEntries(stepsOf(typed).map((step) => [step, typed[step]]));
}

/** An application that has lived through everything that leads to its status. */
export async function aJoining(
  wishes: Omit<ASubmission, "answers" | "kind" | "in"> & {
    in: SubmissionStatus;
    typed: Parameters<typeof typedJoining>[0];
  },
) {
  const { typed, by, ...rest } = wishes;
  const { kind } = by.organisation;
  const draft = await typedJoining({ kind, ...typed });
  if (wishes.in === "DRAFT")
    return aSubmission({ ...rest, by, kind: "JOINING", answers: draft as Prisma.InputJsonObject });
  const answers = schema.parse(draft);
  const before = await inScope(systemActor("tests"), (tx) => beforeOf(tx, by.organisation.id, answers));
  return aSubmission({
    ...rest,
    by,
    kind: "JOINING",
    answers: answers as unknown as Prisma.InputJsonObject,
    before: before as unknown as Prisma.InputJsonObject,
    subjectKey: `service:${answers.service.service}`,
    touches: [`service:${answers.service.service}`],
    effectiveOn: answers.effect.effectiveOn,
  });
}
