import type { Member, Officer } from "@/lib/auth/actor";
import { type CalendarDate, helsinkiDate } from "@/lib/calendar";
import type { Prisma } from "@/lib/db";
import type { DeliveryManner, SubmissionKind, SubmissionStatus } from "@/lib/db/generated/enums";
import { logDataRequest } from "@/lib/submissions/kinds/log-data-request";
import { type Answers, schema } from "@/lib/submissions/kinds/log-data-request/schema";
import { build, day } from "./build";
import { aSubmission } from "./submissions";

/** What a request says unless said otherwise: nobody is named in it. */
export const logRequestAnswers = (wishes: { [Step in keyof Answers]?: Partial<Answers[Step]> } = {}): Answers =>
  schema.parse({
    subject: {
      services: ["PATIENT_DATA"],
      unitOids: [],
      description: "Kaikki haut, jotka yksikön käyttäjät ovat tehneet ilman hoitosuhdetta.",
      ...wishes.subject,
    },
    period: { from: "2026-01-01", until: "2026-03-31", ...wishes.period },
    ground: { ground: "OWN_CONTROL", purpose: "Rekisterinpitäjän neljännesvuosittainen seuranta.", ...wishes.ground },
    delivery: {
      manner: "SECURE_MAIL",
      receiver: "Tietosuojatiimi",
      email: "tietosuoja@esimerkkila.example",
      phone: "0401234567",
      ...wishes.delivery,
    },
  });

type ALogRequest = {
  in: SubmissionStatus;
  by: Member;
  officer?: Officer;
  answers?: Answers;
  at?: Date[];
  /** How and when its answer was delivered, for one that is in force. */
  delivered?: { on: CalendarDate; manner: DeliveryManner; note?: string; by: Officer };
};

/** A log-data request in any status, with the delivery of its answer where there is one. */
export async function aLogRequest({ answers = logRequestAnswers(), delivered, ...wishes }: ALogRequest) {
  const submission = await aSubmission({
    ...wishes,
    kind: "LOG_DATA_REQUEST",
    answers: answers as unknown as Prisma.InputJsonObject,
    before: { live: {}, names: {} },
    subjectKey: logDataRequest.subjectKey(answers),
  });
  if (delivered)
    await build((tx) =>
      tx.logDelivery.create({
        data: {
          submissionId: submission.id,
          organisationId: submission.organisationId,
          deliveredOn: day(delivered.on),
          manner: delivered.manner,
          note: delivered.note ?? null,
          recordedById: delivered.by.personId,
          recordedByName: delivered.by.name,
          recordedAt: submission.effectiveAt ?? new Date(),
        },
      }),
    );
  return submission;
}

type ARecording = {
  of: { id: string };
  by: Officer;
  kind?: SubmissionKind;
  answers?: Prisma.InputJsonObject;
  arrivedOn?: CalendarDate;
};

/** What an officer writes in from a paper, not recorded yet. */
export function aRecording(wishes: ARecording) {
  const { of, by, kind = "LOG_DATA_REQUEST", answers = {}, arrivedOn = helsinkiDate(new Date()) } = wishes;
  const now = new Date();
  return build((tx) =>
    tx.submission.create({
      data: {
        kind,
        organisationId: of.id,
        answers,
        arrival: "PAPER",
        arrivedOn: day(arrivedOn),
        draftedById: by.personId,
        draftedByName: by.name,
        createdAt: now,
        savedAt: now,
      },
    }),
  );
}
