import type { JobHelpers, TaskList } from "graphile-worker";
import { endOldSessions } from "@/lib/auth/session";
import { applyDueSubmissions } from "./apply-due-submissions";
import { putIntoForce } from "./apply-submission";
import { endDueGrants } from "./end-due-grants";
import { notify } from "./notify";
import type { JobName, Jobs } from "./plan";
import { sendMessage } from "./send-mail";

type Tasks = { [J in JobName]: (payload: Jobs[J], helpers: JobHelpers) => Promise<void> };

const planned: Tasks = {
  notify: (notice, { job }) => notify(notice, job.id),
  "send-mail": ({ messageId }) => sendMessage(messageId),
  "apply-submission": ({ submissionId }) => putIntoForce(submissionId),
};

/** Everything that the worker knows how to do: what doors plan, and what the clock plans. */
export const taskList = {
  ...planned,
  "apply-due-submissions": async () => void (await applyDueSubmissions()),
  "end-due-grants": () => endDueGrants(),
  "end-old-sessions": () => endOldSessions(),
  "audit-partitions": (_payload: unknown, { withPgClient }: JobHelpers) =>
    withPgClient(async (client) => void (await client.query("SELECT ensure_audit_partitions(12)"))),
} as TaskList;

/**
 * The clock. These times are UTC and Helsinki's midnight is at 21 or 22 UTC, by the season: so what belongs to a day runs
 * every hour, on the hour, and asks the calendar of Helsinki whether the day has come. The rest of each hour it finds nothing to do.
 */
export const crontab = [
  "0 * * * * apply-due-submissions ?fill=1h&jobKey=apply-due-submissions",
  "1 * * * * end-due-grants ?fill=1h&jobKey=end-due-grants",
  "*/10 * * * * end-old-sessions ?jobKey=end-old-sessions",
  "30 3 1 * * audit-partitions ?fill=40d&jobKey=audit-partitions",
].join("\n");
