import Link from "next/link";
import { Note } from "@/components/ui/note";
import type { SubmissionKind, SubmissionStatus } from "@/lib/db/generated/enums";
import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

type Props = {
  /** Other open submissions about the same data. */
  conflicts: readonly { id: string; reference: string | null; kind: SubmissionKind; status: SubmissionStatus }[];
  /** Where such a submission is looked at, without its id. */
  base: string;
  language: Language;
};

/** What else is open about the same data: told, and no hindrance. Nothing is drawn when there is nothing. */
export function Conflicts({ conflicts, base, language }: Props) {
  if (conflicts.length === 0) return null;
  const { conflicts: words, kinds, statuses } = messagesOf(language).submissions;
  return (
    <Note tone="warn" title={words.title}>
      <p>{words.text}</p>
      <ul className="list-disc pl-m">
        {conflicts.map(({ id, reference, kind, status }) => (
          <li key={id}>
            <Link href={`${base}/${id}`} prefetch={false}>
              {kinds[kind]}
            </Link>
            {` (${reference ?? words.noReference}): ${statuses[status]}`}
          </li>
        ))}
      </ul>
    </Note>
  );
}
