import { AttachmentLink } from "@/components/attachments/attachment-list";
import { sizeText } from "@/components/attachments/words";
import { Tag } from "@/components/ui/tag";
import { formatDateTime } from "@/lib/calendar";
import type { ActorKind } from "@/lib/db/generated/enums";
import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

interface Message {
  id: string;
  authorKind: ActorKind;
  personName: string;
  isInternal: boolean;
  text: string;
  at: Date;
  attachments: { id: string; name: string; size: number }[];
}

type Props = {
  messages: readonly Message[];
  language: Language;
  /** Officers see each other's names; customers see Kela. */
  namesOfficers?: boolean;
};

/** What both sides have written, the oldest first. */
export function MessageList({ messages, language, namesOfficers = false }: Props) {
  const words = messagesOf(language).correspondence;
  if (messages.length === 0) return <p>{words.none}</p>;
  return (
    <ol className="mb-l list-none p-0">
      {messages.map(({ id, authorKind, personName, isInternal, text, at, attachments }) => (
        <li key={id} className={`mb-m border-l-4 pl-s ${authorKind === "OFFICER" ? "border-brand" : "border-line"}`}>
          <p className="mb-xxs text-small text-ink-soft">
            {authorKind === "OFFICER" && !namesOfficers ? words.kela : personName} · {formatDateTime(at, language)}{" "}
            {isInternal && <Tag tone="warn">{words.internal}</Tag>}
          </p>
          <p className="mb-xxs whitespace-pre-line break-words">{text}</p>
          {attachments.length > 0 && (
            <ul className="mb-0 list-none p-0" aria-label={words.files}>
              {attachments.map((file) => (
                <li key={file.id}>
                  <AttachmentLink {...file} /> ({sizeText(language, file.size)})
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
