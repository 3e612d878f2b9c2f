import { Logger, runOnce } from "graphile-worker";
import { Client } from "pg";
import { systemActor } from "@/lib/auth/actor";
import { inScope } from "@/lib/db";
import { env } from "@/lib/env";
import { taskList } from "@/lib/jobs";
import { type JobName, type JobPayload, plan } from "@/lib/jobs/plan";

/** Plans a job as a door would. */
export const planned = <J extends JobName>(job: J, payload: JobPayload<J>) =>
  inScope(systemActor("tests"), (tx) => plan(tx, job, payload));

/** Works the queue until nothing in it is due; jobs that failed wait for their next try. */
export async function workTheQueue(): Promise<void> {
  await runOnce({
    connectionString: env().DATABASE_URL,
    taskList,
    logger: new Logger(() => () => undefined),
    noHandleSignals: true,
    concurrency: 4,
  });
}

/** The jobs that wait, with how often each has been tried; `hurry` makes all of them due now. */
export async function waitingJobs(
  options: { hurry?: boolean } = {},
): Promise<{ task: string; attempts: number; runAt: Date }[]> {
  const client = new Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  try {
    if (options.hurry) await client.query("UPDATE graphile_worker._private_jobs SET run_at = now()");
    const { rows } = await client.query(
      `SELECT task_identifier AS task, attempts, run_at AS "runAt" FROM graphile_worker.jobs ORDER BY id`,
    );
    return rows;
  } finally {
    await client.end();
  }
}
