import type { Tx } from "../db";

/** Every job and what it is told: ids only, so that the queue holds nothing about anybody. */
export interface Jobs {
  /** Tells the people concerned about something that happened: a message in the portal and a mail each. */
  notify: Notice;
  /** Sends one mail that has already been decided upon. */
  "send-mail": { messageId: string };
  /** Puts one approved submission into force. */
  "apply-submission": { submissionId: string };
  /** Goes through a register as an officer has asked. */
  "walk-asked": { walkId: string };
}

/** What happened, to which subject; the task works out who is told, and in which language. */
export interface Notice {
  event: string;
  organisationId: string | null;
  subjectId: string;
  /** A one-time link's secret, when the mail must carry one. */
  token?: string;
}

export type JobName = keyof Jobs;
export type JobPayload<J extends JobName> = Jobs[J];

/** Plans a job inside the transaction of the change that needs it; `key` makes a second planning replace the first. */
export async function plan<J extends JobName>(
  tx: Tx,
  job: J,
  payload: JobPayload<J>,
  when: { runAt?: Date; key?: string } = {},
): Promise<void> {
  await tx.$queryRaw`SELECT plan_job(${job}, ${JSON.stringify(payload)}::json, ${when.runAt ?? null}::timestamptz, ${when.key ?? null})::text`;
}

/** One job at a time waits to put a submission into force, whoever plans it. */
export const applyKey = (submissionId: string) => `apply-submission:${submissionId}`;
