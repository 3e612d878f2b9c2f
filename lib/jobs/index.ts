import type { JobHelpers, TaskList } from "graphile-worker";
import { endOldSessions } from "@/lib/auth/session";
import type { WalkMode } from "@/lib/db/generated/enums";
import { applyDueSubmissions } from "./apply-due-submissions";
import { putIntoForce } from "./apply-submission";
import { endCustomerships } from "./end-customerships";
import { endDueGrants } from "./end-due-grants";
import { forgetOldAnswers } from "./forget-old-answers";
import { notify } from "./notify";
import type { JobName, Jobs } from "./plan";
import { remindOfCertificates } from "./remind-of-certificates";
import { remindOfReturns } from "./remind-of-returns";
import { sendMessage } from "./send-mail";
import { resumeWalks, walkAsked, walkRegisters } from "./walk-register";
import { warnOfSystems } from "./warn-of-systems";

type Tasks = { [J in JobName]: (payload: Jobs[J], helpers: JobHelpers) => Promise<void> };

const planned: Tasks = {
  notify: (notice, { job }) => notify(notice, job.id),
  "send-mail": ({ messageId }) => sendMessage(messageId),
  "apply-submission": ({ submissionId }) => putIntoForce(submissionId),
  "walk-asked": ({ walkId }, { abortSignal }) => walkAsked(walkId, { signal: abortSignal }),
};

/** Everything that the worker knows how to do: what doors plan, and what the clock plans. */
export const taskList = {
  ...planned,
  "apply-due-submissions": async () => void (await applyDueSubmissions()),
  "end-due-grants": () => endDueGrants(),
  "end-customerships": () => endCustomerships(),
  "remind-of-certificates": () => remindOfCertificates(),
  "remind-of-returns": () => remindOfReturns(),
  "warn-of-systems": () => warnOfSystems(),
  "end-old-sessions": () => endOldSessions(),
  "forget-old-answers": () => forgetOldAnswers(),
  "walk-registers": ({ mode }: { mode?: WalkMode }, { abortSignal }: JobHelpers) =>
    walkRegisters(mode === "FULL" ? "FULL" : "CHANGES", { signal: abortSignal }),
  "resume-walks": (_payload: unknown, { abortSignal }: JobHelpers) => resumeWalks({ signal: abortSignal }),
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
  "4 * * * * end-customerships ?fill=1h&jobKey=end-customerships",
  "2 * * * * remind-of-certificates ?fill=1h&jobKey=remind-of-certificates",
  "3 * * * * warn-of-systems ?fill=1h&jobKey=warn-of-systems",
  "4 * * * * remind-of-returns ?fill=1h&jobKey=remind-of-returns",
  "*/10 * * * * end-old-sessions ?jobKey=end-old-sessions",
  "20 3 * * * forget-old-answers ?fill=1d&jobKey=forget-old-answers",
  // Walks begin at three or four in the night of Helsinki, and take in every entry on Sundays.
  "10 1 * * 1-6 walk-registers ?jobKey=walk-registers",
  '10 1 * * 0 walk-registers ?id=walk-whole-registers&jobKey=walk-registers {"mode":"FULL"}',
  "*/5 * * * * resume-walks ?jobKey=resume-walks",
  "30 3 1 * * audit-partitions ?fill=40d&jobKey=audit-partitions",
].join("\n");
