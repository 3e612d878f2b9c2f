import { Tag } from "@/components/ui/tag";
import type { SubmissionKind } from "@/lib/db/generated/enums";
import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { WantedFile } from "@/lib/submissions/kinds/kind";
import { purposeName } from "./words";

type Props = {
  kind: SubmissionKind;
  wanted: readonly WantedFile[];
  attachments: readonly { purpose: string }[];
  language: Language;
};

/** The files that a submission asks for by name, and whether each is there. */
export function WantedFiles({ kind, wanted, attachments, language }: Props) {
  const words = messagesOf(language).attachments;
  if (wanted.length === 0) return null;
  return (
    <>
      <h2>{words.wanted}</h2>
      <ul className="mb-m list-disc pl-m">
        {wanted.map(({ purpose, isRequired }) => {
          const isThere = attachments.some((one) => one.purpose === purpose);
          const isMissing = isRequired && !isThere;
          return (
            <li key={purpose}>
              {purposeName(language, kind, purpose)} ({isRequired ? words.required : words.optional}){" "}
              {(isThere || isMissing) && (
                <Tag tone={isThere ? "ok" : "warn"}>{isThere ? words.there : words.missing}</Tag>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
