import { addDays, helsinkiDate } from "@/lib/calendar";
import { contentHashOf } from "@/lib/canonical";
import { applyTermination } from "@/lib/submissions/kinds/termination/apply";
import { schema } from "@/lib/submissions/kinds/termination/schema";
import { aTermination, hourOn } from "@/tests/support/builders";
import { build } from "@/tests/support/builders/build";
import type { Cast } from "./cast";
import { inDays } from "./freezes";
import { type Organisations, organisationNamed } from "./organisations";
import type { SeededSubmission } from "./submissions";

const clinic = "9000003-8";

/** How many days ago the first day without services was at the company that has ended its operations. */
const endedAgo = 9;

/**
 * A company whose last service has ended, a pharmacy that somebody takes over soon, one that waits for the second officer and one
 * for the second person, and a draft of the medical centre's.
 */
export async function seedTerminations(organisations: Organisations, cast: Cast): Promise<SeededSubmission[]> {
  return [
    await endedCompany(organisations, cast),
    await pharmacyTakenOver(organisations, cast),
    await waitingForSecondOfficer(organisations, cast),
    await waitingForSecondPerson(organisations, cast),
    await aTermination({
      in: "DRAFT",
      by: await cast.member("pekka", clinic),
      answers: {
        services: { services: ["PATIENT_DATA"] },
        reason: { reason: "REORGANISATION" },
        consequences: { isRead: false },
      },
      at: [hourOn(-1, 15, 20)],
    }),
  ];
}

async function endedCompany(organisations: Organisations, cast: Cast): Promise<SeededSubmission> {
  const company = organisationNamed(organisations, "Gynekologikeskus Aamu Oy");
  const effectiveAt = hourOn(-endedAgo, 0);
  const submission = await aTermination({
    in: "EFFECTIVE",
    by: await cast.member(`small-${company.businessId}`, company.businessId),
    officer: await cast.officer("ville"),
    answers: {
      services: { services: ["PATIENT_DATA", "PRESCRIPTION"] },
      effect: { lastDay: addDays(helsinkiDate(new Date()), -endedAgo - 1) },
      data: { archiving: "KELA_ARCHIVE" },
      billing: { recipient: company.nameFi },
    },
    at: [hourOn(-44, 9, 10), hourOn(-43, 10, 25), hourOn(-42, 9, 5), hourOn(-40, 13, 40), effectiveAt],
  });
  const { id, reference, organisationId, before, effectiveOn } = submission;
  const applied = {
    id,
    reference: reference ?? "",
    organisationId,
    before,
    effectiveOn: effectiveOn?.toISOString().slice(0, 10) ?? "",
    now: effectiveAt,
  };
  await build((tx) => applyTermination(tx, applied, schema.parse(submission.answers)), effectiveAt);
  return submission;
}

async function pharmacyTakenOver(organisations: Organisations, cast: Cast): Promise<SeededSubmission> {
  const pharmacy = organisationNamed(organisations, "Mäntyniemen apteekki");
  const takeoverOn = addDays(helsinkiDate(new Date()), 19);
  return aTermination({
    in: "SCHEDULED",
    by: await cast.member(`small-${pharmacy.businessId}`, pharmacy.businessId),
    officer: await cast.officer("anna"),
    answers: {
      reason: { reason: "ACQUISITION" },
      effect: { lastDay: addDays(takeoverOn, -1), takeoverOn },
      successor: {
        hasSuccessor: "YES",
        businessId: organisationNamed(organisations, "Siltalan Vanha Apteekki").businessId,
        name: "Siltalan Vanha Apteekki",
        continues: "YES",
      },
      billing: { recipient: pharmacy.nameFi },
    },
    at: [hourOn(-12, 9, 30), hourOn(-11, 10, 15), hourOn(-10, 8, 50), hourOn(-8, 14, 5)],
  });
}

/** Somebody who may sign for a small company, and the member that they are. */
async function smallCompany(organisations: Organisations, cast: Cast, name: string) {
  const company = organisationNamed(organisations, name);
  return { company, by: await cast.member(`small-${company.businessId}`, company.businessId) };
}

async function waitingForSecondOfficer(organisations: Organisations, cast: Cast): Promise<SeededSubmission> {
  const { company, by } = await smallCompany(organisations, cast, "Puheterapia Sanakello Oy");
  return aTermination({
    in: "IN_SECOND_REVIEW",
    by,
    officer: await cast.officer("ville"),
    answers: {
      effect: { lastDay: addDays(inDays(41), -1) },
      reason: { reason: "REORGANISATION" },
      billing: { recipient: company.nameFi },
    },
    at: [hourOn(-6, 9, 20), hourOn(-5, 10, 5), hourOn(-3, 9, 40), hourOn(-2, 11, 15)],
  });
}

async function waitingForSecondPerson(organisations: Organisations, cast: Cast): Promise<SeededSubmission> {
  const { company, by } = await smallCompany(organisations, cast, "Fysioterapia Liike Oy");
  const askedAt = hourOn(-1, 13, 30);
  const submission = await aTermination({
    in: "AWAITING_CONFIRMATION",
    by,
    answers: { effect: { lastDay: addDays(inDays(51), -1) }, billing: { recipient: company.nameFi } },
    at: [hourOn(-1, 12, 45), askedAt],
  });
  const { id: submissionId, organisationId, answers } = submission;
  return build(async (tx) => {
    await tx.submissionConfirmation.create({
      data: { submissionId, organisationId, part: "SECOND_PERSON", askedAt },
    });
    return tx.submission.update({
      where: { id: submissionId },
      data: {
        contentHash: contentHashOf(answers),
        before: { live: {}, names: {} },
        effectiveOn: new Date(`${inDays(51)}T00:00:00Z`),
        submittedById: by.personId,
        submittedByName: by.name,
        submittedByRole: by.roles.join(","),
      },
    });
  });
}
