import { PageTitle } from "@/components/layout/page-title";
import { SettingsFrame } from "@/components/persons/settings-frame";
import { Actions, Button, ButtonLink } from "@/components/ui/button";
import { signOutEverywhere } from "@/lib/auth/sign-in";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { requireSomebody } from "@/lib/view";

/** What signing out everywhere does, and the button. */
export default async function EndAllSessionsPage() {
  const actor = await requireSomebody("/settings/sessions/end-all");
  const { language } = await i18n();
  const { everywhere, sessions } = messagesOf(language).settings;
  const back = { href: "/settings/sessions", label: sessions.title };
  return (
    <SettingsFrame actor={actor}>
      <PageTitle title={everywhere.title} lead={everywhere.lead} back={back} />
      <h2>{everywhere.what}</h2>
      <ul>
        <li>{everywhere.unsaved}</li>
        <li>{everywhere.kept}</li>
        {actor.kind === "PERSON" && <li>{everywhere.feeds}</li>}
      </ul>
      <form action={signOutEverywhere}>
        <Actions>
          <Button tone="danger">{everywhere.submit}</Button>
          <ButtonLink tone="secondary" href="/settings/sessions">
            {everywhere.keep}
          </ButtonLink>
        </Actions>
      </form>
    </SettingsFrame>
  );
}
