import type { Officer } from "../auth/actor";
import { addDays, type CalendarDate, formatDate, helsinkiDate } from "../calendar";
import type { Prisma, Tx } from "../db";
import type { SubmissionKind } from "../db/generated/enums";
import { Refusal } from "../refusal";
import { kindOf } from "../submissions/kinds";
import type { channels } from "./schema";

/** How long ago a paper may have come: anything older is more likely a slip of the pen. */
const AT_MOST_DAYS_AGO = 366;

/** The clock counts from the arrival, so that is a day that has been (docs/rules.md BR-69). */
export function refuseArrival(arrivedOn: CalendarDate, now: Date): void {
  const today = helsinkiDate(now);
  const oldest = addDays(today, -AT_MOST_DAYS_AGO);
  const field = "arrivedOn";
  if (arrivedOn > today) throw new Refusal("recording.in-future", { field });
  if (arrivedOn < oldest) throw new Refusal("recording.too-old", { field, params: { date: formatDate(oldest) } });
}

interface Arrived {
  organisationId: string;
  kind: SubmissionKind;
  channel: (typeof channels)[number];
  arrivedOn: CalendarDate;
}

/** Begins the draft into which an officer writes what has come, and gives its id. */
export async function openRecording(tx: Tx, officer: Officer, arrived: Arrived, now: Date): Promise<string> {
  const { organisationId, kind, channel, arrivedOn } = arrived;
  const { id } = await tx.submission.create({
    data: {
      kind,
      kindVersion: kindOf(kind).version,
      organisationId,
      answers: kindOf(kind).begin({}) as Prisma.InputJsonObject,
      arrival: channel,
      arrivedOn: new Date(`${arrivedOn}T00:00:00Z`),
      draftedById: officer.personId,
      draftedByName: officer.name,
      createdAt: now,
      savedAt: now,
    },
    select: { id: true },
  });
  return id;
}

/** Refuses to record what nobody has signed: the scanned paper, or the mail with its form, goes with it. */
export async function refuseWithoutPaper(tx: Tx, submissionId: string): Promise<void> {
  const attached = await tx.attachment.count({ where: { submissionId, messageId: null, removedAt: null } });
  if (attached === 0) throw new Refusal("recording.paper-missing");
}
