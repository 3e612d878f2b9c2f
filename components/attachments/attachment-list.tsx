import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/data-table";
import type { SubmissionKind } from "@/lib/db/generated/enums";
import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { purposeName, sizeText } from "./words";

type Listed = { id: string; purpose: string; name: string; mediaType: string; size: number };

type Props = {
  kind: SubmissionKind;
  attachments: readonly Listed[];
  language: Language;
  /** What may be done with one of them. */
  action?: (attachment: Listed) => ReactNode;
};

/** The files that go with a submission: what each is, and the link that saves it. */
export function AttachmentList({ kind, attachments, language, action }: Props) {
  const words = messagesOf(language).attachments;
  if (attachments.length === 0) return <p>{words.none}</p>;
  return (
    <DataTable
      rows={[...attachments]}
      rowKey={({ id }) => id}
      columns={[
        { title: words.name, cell: (one) => <AttachmentLink {...one} /> },
        { title: words.purpose, cell: ({ purpose }) => purposeName(language, kind, purpose) },
        { title: words.type, cell: ({ mediaType }) => words.types[mediaType as keyof typeof words.types] },
        { title: words.size, cell: ({ size }) => sizeText(language, size), numeric: true },
        ...(action ? [{ title: words.remove, hiddenTitle: true, cell: action }] : []),
      ]}
    />
  );
}

/** A file is saved, never shown. */
export const AttachmentLink = ({ id, name }: { id: string; name: string }) => (
  <a href={`/api/attachments/${id}`} download className="break-words">
    {name}
  </a>
);
