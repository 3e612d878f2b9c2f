import { hostname } from "node:os";
import { Logger, type Runner, type RunnerOptions, run } from "graphile-worker";
import { systemActor } from "@/lib/auth/actor";
import { closeDatabase, inScope } from "@/lib/db";
import { env } from "@/lib/env";
import { faultOf, log } from "@/lib/log";
import { crontab, taskList } from "./index";

/** A portal counts as having a worker while one was seen within two minutes; this leaves room for three missed beats. */
const beatEvery = 30_000;

/** The queue's own log: ids, times and outcomes. Words of errors are cut off: they may quote what somebody typed. */
const quietly = new Logger((scope) => (level, message) => {
  const { taskIdentifier, jobId } = scope;
  const words = message.split(/ with error|\n/, 1)[0];
  if (level === "error") log().error({ taskIdentifier, jobId }, words);
  else if (level === "warning") log().warn({ taskIdentifier, jobId }, words);
  else log().debug({ taskIdentifier, jobId }, words);
});

const workerOptions = (): RunnerOptions => ({
  connectionString: env().DATABASE_URL,
  taskList,
  crontab,
  concurrency: 4,
  maxPoolSize: 6,
  pollInterval: 1_000,
  logger: quietly,
  noHandleSignals: true,
});

/** One row a machine, so that restarts leave nothing behind. */
async function beat(): Promise<void> {
  const worker = hostname();
  const seenAt = new Date();
  await inScope(systemActor("worker"), (tx) =>
    tx.workerHeartbeat.upsert({ where: { worker }, create: { worker, seenAt }, update: { seenAt } }),
  );
}

async function start(): Promise<void> {
  const runner = await run(workerOptions());
  runner.events.on("job:error", ({ job, error }) =>
    log().error({ task: job.task_identifier, job: job.id, attempt: job.attempts, ...faultOf(error) }, "a job failed"),
  );
  const beating = setInterval(
    () => void beat().catch((error) => log().warn(faultOf(error), "no heartbeat")),
    beatEvery,
  );
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop(runner, beating));
  await beat();
  for (const task of ["apply-due-submissions", "end-due-grants", "end-old-sessions", "audit-partitions"])
    await runner.addJob(task, {}, { jobKey: task });
  log().info({ tasks: Object.keys(taskList).length }, "the worker is at work");
  await runner.promise;
}

/** Takes no new job, lets those under way finish, then ends. */
async function stop(runner: Runner, beating: NodeJS.Timeout): Promise<void> {
  clearInterval(beating);
  await runner.stop();
  await closeDatabase();
  log().info("the worker has stopped");
}

start().catch((error) => {
  log().fatal(faultOf(error), "the worker could not go on");
  process.exit(1);
});
