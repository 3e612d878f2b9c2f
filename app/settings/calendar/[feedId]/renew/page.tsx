import { notFound } from "next/navigation";
import { RenewFeed } from "@/components/calendar-feeds/make-feed";
import { PersonFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { ButtonLink } from "@/components/ui/button";
import { findOwnFeed } from "@/lib/calendar-feeds/queries";
import { messagesOf } from "@/lib/i18n";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { requirePerson, view } from "@/lib/view";

/** What another address does, the button, and then the address. */
export default async function RenewFeedPage({ params }: PageProps<"/settings/calendar/[feedId]/renew">) {
  const { feedId } = await params;
  const actor = await requirePerson(`/settings/calendar/${feedId}/renew`);
  const feed = await view(actor, (tx) => findOwnFeed(tx, actor, feedId));
  if (!feed) notFound();
  const { language } = await i18n();
  const { calendarFeeds: words } = messagesOf(language);
  const { title, text, submit } = words.renewing;
  return (
    <PersonFrame actor={actor}>
      <PageTitle
        title={title}
        lead={localName(feed.organisation, language)}
        back={{ href: "/settings/calendar", label: words.title }}
      />
      <RenewFeed
        idempotencyKey={crypto.randomUUID()}
        values={{ feedId, language }}
        words={{ title: words.renewed, once: words.once, address: words.address, open: words.open }}
        before={<p>{text}</p>}
        beside={
          <ButtonLink tone="secondary" href="/settings/calendar">
            {words.keep}
          </ButtonLink>
        }
      >
        {submit}
      </RenewFeed>
    </PersonFrame>
  );
}
