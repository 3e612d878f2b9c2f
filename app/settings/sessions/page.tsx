import { PageTitle } from "@/components/layout/page-title";
import { SessionTable } from "@/components/persons/session-table";
import { SettingsFrame } from "@/components/persons/settings-frame";
import { Actions, ButtonLink } from "@/components/ui/button";
import { idleMinutes, longestHours } from "@/lib/auth/session";
import { formatDateTime } from "@/lib/calendar";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { listOwnSessions } from "@/lib/persons/queries";
import { requireSomebody, view } from "@/lib/view";

/** Where the person is signed in at this moment, and the ways to end it. */
export default async function SessionsPage({ searchParams }: PageProps<"/settings/sessions">) {
  const { done } = await searchParams;
  const actor = await requireSomebody("/settings/sessions");
  const sessions = await view(actor, (tx) => listOwnSessions(tx, actor, new Date()));
  const { language, t } = await i18n();
  const { settings } = messagesOf(language);
  const words = settings.sessions;
  const lines = sessions.map(({ id, issuer, device, createdAt, lastSeenAt, isThis }) => ({
    id,
    isThis,
    device: device ?? words.unknownDevice,
    method: words.issuers[issuer],
    started: formatDateTime(createdAt, language),
    seen: formatDateTime(lastSeenAt, language),
  }));
  return (
    <SettingsFrame actor={actor} done={doneText(t, done)}>
      <PageTitle title={words.title} lead={words.lead} back={{ href: "/settings", label: settings.title }} />
      <SessionTable lines={lines} words={words} caption={t("settings.sessions.count", { count: lines.length })} />
      <p className="mt-l">{t("settings.sessions.limits", { idle: idleMinutes, longest: longestHours })}</p>
      <p>{words.strange}</p>
      <Actions>
        <ButtonLink href="/settings/sessions/end-all" tone="danger">
          {words.everywhere}
        </ButtonLink>
      </Actions>
    </SettingsFrame>
  );
}
