import type { Member } from "@/lib/auth/actor";
import { addDays, type CalendarDate, formatDate, helsinkiDate } from "@/lib/calendar";
import { inScope } from "@/lib/db";
import { saveStep, startSubmission, storeCertificate, submitSubmission } from "@/lib/submissions/actions";
import { findSubmission } from "@/lib/submissions/queries";

type Typed = Record<string, string | string[]>;

/** What a person types into the steps of a notice, valid unless said otherwise. */
export const typedPoint = (wishes: Typed = {}): Typed => ({
  environment: "PRODUCTION",
  name: "Kanta-GW2",
  host: "kanta-gw2.testi.example",
  port: "443",
  addresses: "10.20.30.11\n10.20.30.12",
  networkProvider: "Kuituverkko Oy",
  partyIdentifier: "",
  onCallPhone: "040 123 4567",
  onCallEmail: "paivystys@testi.example",
  ...wishes,
});

export const typedScope = (wishes: Typed = {}): Typed => ({ services: "PRESCRIPTION", units: "ALL", ...wishes });

export const typedEffect = (wishes: Typed & { on?: CalendarDate } = {}): Typed => {
  const { on = addDays(helsinkiDate(new Date()), 30), ...rest } = wishes;
  return {
    effectiveOn: formatDate(on as CalendarDate),
    urgentReason: "",
    contactName: "Tiina Tervo",
    contactPhone: "040 123 4567",
    contactEmail: "tiina.tervo@testi.example",
    ...rest,
  };
};

export const seenBy = (actor: Member, id: string) => inScope(actor, (tx) => findSubmission(tx, actor, id));

/** Begins a notice and stores the steps given, in their order, as a person would. */
export async function aDraft(by: Member, steps: Record<string, Typed>, options: { now?: Date; pem?: string } = {}) {
  const { now, pem } = options;
  const { id } = await startSubmission.as(by, { now })({ kind: "CONNECTION_POINT_CHANGE" });
  for (const [step, answers] of Object.entries(steps)) {
    await type(by, id, step, answers, { now });
    if (step === "point" && pem) await attach(by, id, pem, { now });
  }
  return id;
}

/** Types one step into the draft as it is now; gives back what the door says is wrong. */
export async function type(
  by: Member,
  submissionId: string,
  step: string,
  answers: Typed,
  options: { now?: Date } = {},
) {
  const version = (await seenBy(by, submissionId))?.version ?? 0;
  const { issues } = await saveStep.as(by, options)({ submissionId, version, step, answers });
  return issues.map(({ field, code }) => `${field} ${code}`);
}

/** Stores a certificate, given as text, in the draft as it is now. */
export async function attach(by: Member, submissionId: string, pasted: string, options: { now?: Date } = {}) {
  const version = (await seenBy(by, submissionId))?.version ?? 0;
  return storeCertificate.as(by, options)({ submissionId, version, pasted });
}

/** Sends the draft as it is now. */
export async function send(by: Member, submissionId: string, options: { now?: Date; key?: string } = {}) {
  const version = (await seenBy(by, submissionId))?.version ?? 0;
  return submitSubmission.as(by, options)({ submissionId, version, isRight: "true", hasNoPatientData: "true" });
}
