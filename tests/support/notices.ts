import type { Member, Officer } from "@/lib/auth/actor";
import { systemActor } from "@/lib/auth/actor";
import type { CalendarDate } from "@/lib/calendar";
import { addDays, helsinkiDate } from "@/lib/calendar";
import { inScope } from "@/lib/db";
import type { Environment, SubmissionStatus } from "@/lib/db/generated/enums";
import { beforeOf } from "@/lib/submissions/kinds/connection-point-change/before";
import { answersSchema } from "@/lib/submissions/kinds/connection-point-change/schema";
import { aConnectionPoint, aSubmission } from "./builders";

type Wishes = {
  in: SubmissionStatus;
  by: Member;
  officer?: Officer;
  effectiveOn?: CalendarDate;
  /** For a return: which fields, and why. */
  returns?: { field: string; reason: string }[];
  asksSecondPerson?: boolean;
  /** The port that the point is to have from the day on. */
  port?: number;
  /** Of the point; in production two officers decide. */
  environment?: Environment;
};

/** A whole and valid change notice about a point of the sender's organisation: it asks for another port. */
export async function aPointChange({
  by,
  effectiveOn = addDays(helsinkiDate(new Date()), 28),
  port = 7443,
  environment = "PRODUCTION",
  ...wishes
}: Wishes) {
  const point = await aConnectionPoint({ of: by.organisation, environment });
  const { name, host, addresses, networkProvider, partyIdentifier, onCallPhone, onCallEmail } = point;
  const answers = answersSchema.parse({
    subject: { change: "POINT_CHANGE", pointId: point.id, useId: null },
    point: {
      environment,
      name,
      host,
      port: String(port),
      addresses,
      networkProvider,
      partyIdentifier,
      onCallPhone,
      onCallEmail,
    },
    certificate: { choice: "KEEP", file: null },
    use: null,
    scope: { services: ["PRESCRIPTION"], units: "ALL", unitOids: [] },
    effect: {
      effectiveOn,
      isUrgent: false,
      urgentReason: null,
      contactName: "Tiina Tervo",
      contactPhone: "+358401234567",
      contactEmail: "tiina.tervo@testi.example",
    },
  });
  const before = await inScope(systemActor("tests"), (tx) => beforeOf(tx, by.organisation.id, answers));
  const kept = { answers: JSON.parse(JSON.stringify(answers)), before: JSON.parse(JSON.stringify(before)) };
  const submission = await aSubmission({ ...wishes, by, effectiveOn, subjectKey: `point:${point.id}`, ...kept });
  return { submission, point };
}
