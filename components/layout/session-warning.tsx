import { timeZone } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { i18n } from "@/lib/i18n/server";
import { SessionClock } from "./session-clock";

export type SessionTimes = {
  /** When the session ends unless something is asked for, and when it ends in any case: instants in ISO form. */
  idleEndsAt: string;
  expiresAt: string;
  /** Does nothing but keep the session alive. */
  extend: (data: FormData) => Promise<void>;
};

/** Says some minutes before the end of the session that it is ending. Without JavaScript nothing is said or broken. */
export async function SessionWarning({ idleEndsAt, expiresAt, extend }: SessionTimes) {
  const { language, t } = await i18n();
  const isLast = expiresAt <= idleEndsAt;
  const endsAt = isLast ? expiresAt : idleEndsAt;
  const time = clockTime(endsAt, language);
  return (
    <SessionClock
      endsAt={endsAt}
      drawnAt={new Date().toISOString()}
      extend={isLast ? undefined : extend}
      words={{
        ending: t(isLast ? "layout.session.lastEnding" : "layout.session.ending", { time }),
        extend: t("layout.session.extend"),
        ended: t("layout.session.ended"),
        signIn: t("layout.signIn"),
      }}
    />
  );
}

const clockTime = (instant: string, language: Language) =>
  new Intl.DateTimeFormat(language === "en" ? "en-GB" : "fi-FI", {
    timeZone,
    hour: "numeric",
    minute: "2-digit",
  }).format(new Date(instant));
