import { Note } from "@/components/ui/note";
import { Tag } from "@/components/ui/tag";
import { TaskList } from "@/components/ui/task-list";
import type { SubmissionKind } from "@/lib/db/generated/enums";
import { messagesOf } from "@/lib/i18n";
import { issueSentence } from "@/lib/i18n/issue";
import type { Language } from "@/lib/i18n/language";
import type { StepState } from "@/lib/submissions/queries";
import { stepName } from "./answers-view";

/** The steps with their states: what must still be filled in before the submission can be sent, and why. */
export function IncompleteSteps({
  kind,
  base,
  states,
  language,
}: {
  kind: SubmissionKind;
  base: string;
  states: StepState[];
  language: Language;
}) {
  const { submissions, issues } = messagesOf(language);
  const { incomplete, incompleteText, missing, complete } = submissions.checking;
  return (
    <div className="mb-xl">
      <Note tone="warn" title={incomplete}>
        {incompleteText}
      </Note>
      <TaskList
        tasks={states.map(({ step, problems: [first] }) => ({
          href: `${base}/${step}`,
          title: stepName(kind, step, language),
          detail: first && issueSentence(issues, first.code, first.params),
          status: <Tag tone={first ? "warn" : "ok"}>{first ? missing : complete}</Tag>,
        }))}
      />
    </div>
  );
}
