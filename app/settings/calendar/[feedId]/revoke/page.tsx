import { notFound } from "next/navigation";
import { ActionButton } from "@/components/form/action-button";
import { PersonFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { Actions, ButtonLink } from "@/components/ui/button";
import { revokeFeed } from "@/lib/calendar-feeds/actions";
import { findOwnFeed } from "@/lib/calendar-feeds/queries";
import { messagesOf } from "@/lib/i18n";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { requirePerson, view } from "@/lib/view";

/** What ending an address does, and the button. */
export default async function RevokeFeedPage({ params }: PageProps<"/settings/calendar/[feedId]/revoke">) {
  const { feedId } = await params;
  const actor = await requirePerson(`/settings/calendar/${feedId}/revoke`);
  const feed = await view(actor, (tx) => findOwnFeed(tx, actor, feedId));
  if (!feed) notFound();
  const { language } = await i18n();
  const { calendarFeeds: words } = messagesOf(language);
  const { title, text, submit } = words.revoking;
  return (
    <PersonFrame actor={actor}>
      <PageTitle
        title={title}
        lead={localName(feed.organisation, language)}
        back={{ href: "/settings/calendar", label: words.title }}
      />
      <p>{text}</p>
      <Actions>
        <ActionButton action={revokeFeed} idempotencyKey={crypto.randomUUID()} values={{ feedId }} tone="danger">
          {submit}
        </ActionButton>
        <ButtonLink tone="secondary" href="/settings/calendar">
          {words.keep}
        </ButtonLink>
      </Actions>
    </PersonFrame>
  );
}
