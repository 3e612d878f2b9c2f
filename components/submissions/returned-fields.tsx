import { TaskList } from "@/components/ui/task-list";
import type { SubmissionKind } from "@/lib/db/generated/enums";
import { messagesOf } from "@/lib/i18n";
import { comparedName } from "@/lib/i18n/compared";
import type { Language } from "@/lib/i18n/language";

/** What an officer asks to be mended, each leading to its step. */
export function ReturnedFields({
  fields,
  isClockKept,
  kind,
  base,
  language,
}: {
  fields: { field: string; reason: string }[];
  /** The lead time still counts from the earlier sending. */
  isClockKept: boolean;
  kind: SubmissionKind;
  base: string;
  language: Language;
}) {
  const words = messagesOf(language).submissions.view;
  return (
    <>
      <h2>{words.returned}</h2>
      <TaskList
        tasks={fields.map(({ field, reason }) => ({
          href: `${base}/${field.split(".")[0]}`,
          title: comparedName(language, kind, field),
          detail: reason,
        }))}
      />
      <p className="mt-s text-ink-soft text-note">{isClockKept ? words.keptClock : words.newClock}</p>
    </>
  );
}
