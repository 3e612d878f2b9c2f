import { hashToken, newToken } from "@/lib/auth/identity";
import type { Language } from "@/lib/db/generated/enums";
import { build } from "./build";
import type { Built } from "./organisations";
import type { Somebody } from "./people";

/** A calendar's address for one person and organisation; `token` is the secret in it. */
export async function aCalendarFeed(wishes: { of: Built; person: Somebody; language?: Language; readAt?: Date }) {
  const token = newToken();
  const row = await build((tx) =>
    tx.calendarFeed.create({
      data: {
        personId: wishes.person.id,
        organisationId: wishes.of.id,
        tokenHash: hashToken(token),
        language: wishes.language ?? "fi",
        createdAt: new Date(),
        lastReadAt: wishes.readAt ?? null,
      },
    }),
  );
  return { ...row, token };
}
