import type { ReactNode } from "react";
import { ActionButton } from "@/components/form/action-button";
import { PersonFrame, StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { MessageTable } from "@/components/messages/message-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import type { Officer, Person } from "@/lib/auth/actor";
import { formatDateTime } from "@/lib/calendar";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { noticeSentence } from "@/lib/mail/notice";
import { markMessagesRead } from "@/lib/messages/actions";
import { countMessages, countUnread, listMessages } from "@/lib/messages/queries";
import { asCursor } from "@/lib/paging";
import { requireSomebody, view } from "@/lib/view";

/** Everything that the portal has told the person, whomever they act for. */
export default async function MessagesPage({ searchParams }: PageProps<"/messages">) {
  const { before, done } = await searchParams;
  const actor = await requireSomebody("/messages");
  const { page, count, unread } = await view(actor, async (tx) => ({
    page: await listMessages(tx, actor, asCursor(before)),
    count: await countMessages(tx, actor),
    unread: await countUnread(tx, actor),
  }));
  const { language, t } = await i18n();
  const words = messagesOf(language).messages;
  const lines = page.messages.map(({ code, params, createdAt, ...line }) => ({
    ...line,
    sentence: noticeSentence(t, language, { code, params }),
    time: formatDateTime(createdAt, language),
  }));
  const [newest] = lines;
  return (
    <Frame actor={actor} unread={unread} done={doneText(t, done)}>
      <PageTitle title={words.title} lead={words.lead} />
      {newest ? (
        <>
          <p>{t("messages.count", { count })}</p>
          <MessageTable lines={lines} words={words} />
          <Pager
            label={words.pages}
            previous={before ? { href: "/messages", label: words.newest } : undefined}
            next={page.older ? { href: `/messages?before=${page.older}`, label: words.older } : undefined}
          />
          {unread > 0 && !before && (
            <ActionButton
              action={markMessagesRead}
              idempotencyKey={crypto.randomUUID()}
              values={{ newest: newest.id }}
              tone="secondary"
            >
              {words.markAllRead}
            </ActionButton>
          )}
        </>
      ) : (
        <EmptyState title={words.empty}>
          <p>{words.emptyText}</p>
        </EmptyState>
      )}
    </Frame>
  );
}

const Frame = ({ actor, ...rest }: { actor: Person | Officer; unread: number; done?: string; children: ReactNode }) =>
  actor.kind === "OFFICER" ? (
    <StaffFrame actor={actor} current="messages" {...rest} />
  ) : (
    <PersonFrame actor={actor} {...rest} />
  );
