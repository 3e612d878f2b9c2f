import { FeedTable } from "@/components/calendar-feeds/feed-table";
import { MakeFeed } from "@/components/calendar-feeds/make-feed";
import { PersonFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Note } from "@/components/ui/note";
import type { Person } from "@/lib/auth/actor";
import { formatDateTime } from "@/lib/calendar";
import { canFeed } from "@/lib/calendar-feeds/policy";
import { listFeeds } from "@/lib/calendar-feeds/queries";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { requirePerson, view } from "@/lib/view";

type Feed = Awaited<ReturnType<typeof listFeeds>>[number];

/** The calendars that the person may subscribe to, one for each organisation, and their addresses. */
export default async function CalendarPage({ searchParams }: PageProps<"/settings/calendar">) {
  const { done } = await searchParams;
  const actor = await requirePerson("/settings/calendar");
  const feeds = await view(actor, (tx) => listFeeds(tx, actor));
  const { language, t } = await i18n();
  const { calendarFeeds: words, settings } = messagesOf(language);
  const organisations = organisationsOf(actor, feeds);
  return (
    <PersonFrame actor={actor} done={doneText(t, done)}>
      <PageTitle title={words.title} lead={words.lead} back={{ href: "/settings", label: settings.title }} />
      <h2>{words.contents}</h2>
      <p>{words.contentsText}</p>
      <ul>
        {Object.entries(words.contentsList).map(([topic, text]) => (
          <li key={topic}>{text}</li>
        ))}
      </ul>
      <Note tone="warn" title={words.secret}>
        <p>{words.secretText}</p>
      </Note>
      {organisations.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneText}</p>
          <ButtonLink href="/organisations">{words.choose}</ButtonLink>
        </EmptyState>
      ) : (
        organisations.map(({ organisation, isOpen, canMake }) => {
          const own = feeds.filter((feed) => feed.organisationId === organisation.id);
          const lines = own.map((feed) => lineOf(feed, language, t(`common.languages.${feed.language}`)));
          return (
            <section key={organisation.id} className="mt-xl">
              <h2>{localName(organisation, language)}</h2>
              {lines.length > 0 ? <FeedTable lines={lines} words={words} /> : <p>{words.noAddress}</p>}
              {canMake ? (
                <MakeFeed
                  idempotencyKey={crypto.randomUUID()}
                  actingFor={organisation.businessId}
                  values={{ language }}
                  words={{ title: words.made, once: words.once, address: words.address, open: words.open }}
                >
                  {own.length > 0 ? words.makeAnother : words.make}
                  <span className="sr-only">: {localName(organisation, language)}</span>
                </MakeFeed>
              ) : (
                <p className="mt-s">{isOpen ? words.katso : words.closed}</p>
              )}
            </section>
          );
        })
      )}
    </PersonFrame>
  );
}

const lineOf = ({ id, createdAt, lastReadAt }: Feed, language: Language, spoken: string) => ({
  id,
  madeAt: formatDateTime(createdAt, language),
  readAt: lastReadAt && formatDateTime(lastReadAt, language),
  language: spoken,
});

/** Those that one may enter in this session, and those of which one has an address from another. */
function organisationsOf(actor: Person, feeds: Feed[]) {
  const open = actor.memberships.map(({ organisation, held, standing }) => ({
    organisation,
    isOpen: true,
    canMake: standing === "CUSTOMER" && canFeed(held),
  }));
  const others = new Map(feeds.map(({ organisation }) => [organisation.id, organisation]));
  for (const { organisation } of open) others.delete(organisation.id);
  return [...open, ...[...others.values()].map((organisation) => ({ organisation, isOpen: false, canMake: false }))];
}
