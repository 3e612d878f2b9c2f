import Link from "next/link";
import type { ComponentProps } from "react";
import { messagesOf } from "@/lib/i18n";
import { AttachmentList } from "./attachment-list";

type Props = ComponentProps<typeof AttachmentList> & {
  /** Where they are changed; null where they may not be. */
  changeHref?: string | null;
};

/** The files of a submission as a section of its page. */
export function SubmissionFiles({ changeHref, ...list }: Props) {
  const { attachments: words, common } = messagesOf(list.language);
  return (
    <section className="mb-xl">
      <div className="mb-xs flex flex-wrap items-baseline justify-between gap-s">
        <h2 className="mb-0">{words.title}</h2>
        {changeHref && (
          <Link href={changeHref} prefetch={false}>
            {common.change}
            <span className="sr-only">: {words.title}</span>
          </Link>
        )}
      </div>
      <AttachmentList {...list} />
    </section>
  );
}
