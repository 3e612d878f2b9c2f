import { SubmissionStatusTag } from "@/components/submissions/status-tag";
import { TaskList } from "@/components/ui/task-list";
import { formatDateTime } from "@/lib/calendar";
import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { listAbout } from "@/lib/submissions/queries";

type History = Awaited<ReturnType<typeof listAbout>>;

/** What has been filed about a point, the newest first. */
export function PointHistory({ base, history, language }: { base: string; history: History; language: Language }) {
  const { connectionPoints, submissions } = messagesOf(language);
  return (
    <section>
      <h2>{connectionPoints.detail.history}</h2>
      {history.length === 0 ? (
        <p>{connectionPoints.detail.noHistory}</p>
      ) : (
        <TaskList
          tasks={history.map(({ id, reference, kind, status, submittedAt }) => ({
            href: `${base}/${id}`,
            title: `${submissions.kinds[kind]} ${reference ?? ""}`.trim(),
            detail: submittedAt && formatDateTime(submittedAt, language),
            status: <SubmissionStatusTag kind={kind} status={status} language={language} />,
          }))}
        />
      )}
    </section>
  );
}
