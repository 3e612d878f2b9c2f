import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { Tag } from "@/components/ui/tag";
import type { Messages } from "@/lib/i18n";

export interface MessageLine {
  id: string;
  sentence: string;
  path: string;
  time: string;
  isRead: boolean;
}

type Words = Pick<Messages["messages"], "message" | "time" | "unread">;

/** What has happened, the newest first; each line leads to the matter itself. */
export const MessageTable = ({ lines, words }: { lines: MessageLine[]; words: Words }) => (
  <DataTable
    rows={lines}
    rowKey={({ id }) => id}
    columns={[
      {
        title: words.message,
        cell: ({ sentence, path, isRead }) => (
          <>
            <Link href={path} prefetch={false} className={isRead ? "font-normal" : undefined}>
              {sentence}
            </Link>{" "}
            {!isRead && <Tag tone="info">{words.unread}</Tag>}
          </>
        ),
      },
      { title: words.time, cell: ({ time }) => time },
    ]}
  />
);
