import { systemActor } from "@/lib/auth/actor";
import { inScope } from "@/lib/db";
import { toldOfSubmission } from "@/lib/jobs/notices/submission";
import type { SeededSubmission } from "./submissions";

const system = systemActor("seed");

/** What the customers' people have been told of their submissions; older messages have been read. */
export async function seedMessages(submissions: SeededSubmission[]): Promise<number> {
  const weekAgo = new Date(Date.now() - 7 * 86_400_000);
  return inScope(system, async (tx) => {
    const events = await tx.submissionEvent.findMany({
      where: { submissionId: { in: submissions.map((one) => one.id) }, event: { in: Object.keys(told) } },
      orderBy: { at: "asc" },
    });
    let count = 0;
    for (const { id, event, submissionId, organisationId, at } of events) {
      const notice = { event: told[event] ?? "", organisationId, subjectId: submissionId };
      const audiences = await toldOfSubmission(tx, notice, at);
      // The officer is told of a sending only when it answers a return, and none of these does.
      const first = audiences.filter(({ code }) => code === notice.event || event !== "submit");
      const data = first.flatMap(({ recipients, params, ...rest }) =>
        recipients.map((recipient) => ({
          ...rest,
          ...recipient,
          params: JSON.parse(JSON.stringify(params)),
          dedupeKey: `${id}:${rest.code}:${recipient.personId}`,
          createdAt: at,
          sentAt: at,
          readAt: at < weekAgo ? new Date(at.getTime() + 5 * 3_600_000) : null,
        })),
      );
      count += (await tx.message.createMany({ data })).count;
    }
    return count;
  });
}

/** Steps of a submission that people are told of, by the name of the event. */
const told: Record<string, string> = {
  submit: "submission.submitted",
  return: "submission.returned",
  approve: "submission.approved",
  reject: "submission.rejected",
  cancel: "submission.cancelled",
  withdraw: "submission.withdrawn",
  apply: "submission.applied",
};
