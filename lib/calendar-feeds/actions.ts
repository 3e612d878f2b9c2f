"use server";

import { action } from "../action";
import { feedAddress, newFeedSecret } from "../auth/feed";
import type { Language } from "../i18n/language";
import { Refusal } from "../refusal";
import { may } from "./policy";
import { countFeeds, findFeed, findFeedOrganisation } from "./queries";
import { feedInput, makeFeedInput, mostFeeds, renewFeedInput } from "./schema";

/** The answer that carries the secret, once: a form sent twice is answered without it, because nothing keeps it. */
const shownOnce = (id: string, token: string): { id: string; token?: string } => {
  const told = { id, token };
  Object.defineProperty(told, "toJSON", { value: () => ({ id }), enumerable: false });
  return told;
};

const shownAt = ({ token }: { token?: string }) =>
  token ? { issues: [], values: { address: feedAddress(token) } } : "/settings/calendar";

/** Makes a calendar address for the organisation that one acts for; the person stays on the page, which shows it this once. */
export const makeFeed = action("calendar-feed.made")
  .input(makeFeedInput)
  .on((_tx, actor) => findFeedOrganisation(actor))
  .allow(may.make)
  .run(async ({ tx, actor, subject, input, now, created }) => {
    if ((await countFeeds(tx, actor)) >= mostFeeds) throw new Refusal("calendar-feed.too-many");
    const { token, tokenHash } = newFeedSecret();
    const { personId } = actor;
    const language = input.language as Language;
    const feed = await tx.calendarFeed.create({
      data: { personId, organisationId: subject.organisationId, tokenHash, language, createdAt: now },
    });
    created(feed.id);
    return shownOnce(feed.id, token);
  })
  .goTo(shownAt);

/** Gives an address another secret: the one before is unknown from this moment on. */
export const renewFeed = action("calendar-feed.renewed")
  .input(renewFeedInput)
  .on((tx, actor, { feedId }) => findFeed(tx, actor, feedId))
  .allow(may.keep)
  .run(async ({ tx, subject, input, now }) => {
    const { token, tokenHash } = newFeedSecret();
    await tx.calendarFeed.update({
      where: { id: subject.id, revokedAt: null, tokenHash: subject.tokenHash },
      data: { tokenHash, language: input.language as Language, createdAt: now, lastReadAt: null },
    });
    return shownOnce(subject.id, token);
  })
  .goTo(shownAt);

/** Ends an address for good. */
export const revokeFeed = action("calendar-feed.revoked")
  .input(feedInput)
  .on((tx, actor, { feedId }) => findFeed(tx, actor, feedId))
  .allow(may.keep)
  .run(async ({ tx, subject, now }) => {
    await tx.calendarFeed.update({ where: { id: subject.id, revokedAt: null }, data: { revokedAt: now } });
  })
  .goTo(() => "/settings/calendar");
