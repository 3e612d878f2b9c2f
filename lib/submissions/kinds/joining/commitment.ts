import { helsinkiDate } from "../../../calendar";
import type { Tx } from "../../../db";
import type { Joining } from "./apply";
import type { Answers } from "./schema";

const column = (date: string) => new Date(`${date}T00:00:00Z`);

const withOne = (list: readonly string[], one: string | null) =>
  one && !list.includes(one) ? [...list, one] : [...list];

/**
 * The commitment in force takes the service along; where there is none, one is made. Kept with it: the versions that were
 * accepted, and who signed, with the register role by which each one may (docs/rules.md BR-51).
 */
export async function keepCommitment(tx: Tx, joining: Joining, { terms, signatories }: Answers): Promise<void> {
  const { id: submissionId, organisationId, service, effectiveOn } = joining;
  const documents = await tx.termsDocument.findMany({ where: { id: { in: terms.accepted } } });
  const general = documents.find((one) => one.service === null);
  const description = documents.find((one) => one.service === service);
  const accepted = description ? `${service} ${description.version}` : null;
  const signed = await signaturesOf(tx, submissionId);
  const days = signed.map(({ signedOn }) => signedOn).sort();
  const lastDay = column(days.at(-1) ?? (await sentOn(tx, joining)));
  const inForce = { organisationId, endedOn: null };
  const known = await tx.commitment.findFirst({ where: inForce, orderBy: { inForceFrom: "desc" } });
  const version = general ? { termsVersion: general.version } : {};
  const { id: commitmentId } = known
    ? await tx.commitment.update({
        where: { id: known.id },
        data: {
          ...version,
          services: [...new Set([...known.services, service])].sort(),
          descriptions: withOne(known.descriptions, accepted),
        },
      })
    : await tx.commitment.create({
        data: {
          organisationId,
          services: [service],
          termsVersion: general?.version ?? "–",
          descriptions: withOne([], accepted),
          signedOn: lastDay,
          inForceFrom: column(effectiveOn),
        },
      });
  for (const { name, email } of signatories.people) {
    const signature = signed.find((one) => one.email.toLowerCase() === email.toLowerCase());
    const row = { name: signature?.name ?? name, registerRole: signature?.registerRole ?? null };
    if ((await tx.commitmentSignatory.count({ where: { commitmentId, ...row } })) > 0) continue;
    const on = signature ? column(signature.signedOn) : lastDay;
    await tx.commitmentSignatory.create({ data: { commitmentId, organisationId, ...row, signedOn: on } });
  }
}

/** Where the signatures are on an attached form, they came with the sending. */
async function sentOn(tx: Tx, { id, now }: Joining): Promise<string> {
  const submission = await tx.submission.findUnique({ where: { id }, select: { submittedAt: true } });
  return helsinkiDate(submission?.submittedAt ?? now);
}

/** Who has confirmed the application as it was sent. */
async function signaturesOf(tx: Tx, submissionId: string) {
  const rows = await tx.submissionConfirmation.findMany({
    where: { submissionId, part: "SIGNATORY", voidedAt: null, confirmedAt: { not: null } },
  });
  return rows.flatMap(({ name, email, confirmedName, registerRole, confirmedAt }) =>
    email && confirmedAt
      ? [{ name: confirmedName ?? name ?? "", email, registerRole, signedOn: helsinkiDate(confirmedAt) }]
      : [],
  );
}
