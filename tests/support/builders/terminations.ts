import { addDays, helsinkiDate } from "@/lib/calendar";
import type { Prisma } from "@/lib/db";
import { termination } from "@/lib/submissions/kinds/termination";
import { type Answers, schema } from "@/lib/submissions/kinds/termination/schema";
import { type ASubmission, aSubmission } from "./submissions";

export type TerminationWishes = { [S in keyof Answers]?: Record<string, unknown> };

/** The answers of a notice of termination that is whole and right: Resepti ends in thirty days, nobody goes on. */
export const terminationAnswers = ({ services, effect, ...wishes }: TerminationWishes = {}) => ({
  services: { services: ["PRESCRIPTION"], ...services },
  reason: { reason: "ENDING", otherReason: null, licenceEnded: false, ...wishes.reason },
  effect: { lastDay: addDays(helsinkiDate(new Date()), 30), takeoverOn: null, ...effect },
  successor: { hasSuccessor: "NO", businessId: null, name: null, continues: null, ...wishes.successor },
  data: { controllerChange: "NO", archiving: "IN_KANTA", transferredTo: null, licenceNotified: "YES", ...wishes.data },
  billing: {
    recipient: "Kuusikadun Lääkärit Oy, kirjanpito",
    street: "Kuusikatu 3",
    postalCode: "00100",
    postOffice: "Helsinki",
    eInvoiceAddress: null,
    contactName: "Päivi Päättäjä",
    contactEmail: "paivi.paattaja@testi.example",
    contactPhone: "+358401234567",
    ...wishes.billing,
  },
  confirmation: { by: "SECOND_PERSON", signatories: [], ...wishes.confirmation },
  consequences: { isRead: true, ...wishes.consequences },
});

/** A notice of termination that has lived through everything that leads to its status; a draft holds what was typed, right or not. */
export async function aTermination({
  answers: wishes,
  ...rest
}: Omit<ASubmission, "answers" | "kind" | "subjectKey" | "touches" | "effectiveOn"> & { answers?: TerminationWishes }) {
  const typed = terminationAnswers(wishes);
  const common = { ...rest, kind: "TERMINATION" as const };
  if (rest.in === "DRAFT") return aSubmission({ ...common, answers: asJson(typed) });
  const answers = schema.parse(typed);
  return aSubmission({
    ...common,
    answers: asJson(answers),
    before: rest.before ?? { live: {}, names: {} },
    subjectKey: termination.subjectKey(answers),
    touches: [...termination.touches(answers)],
    effectiveOn: addDays(answers.effect.lastDay, 1),
  });
}

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue;
