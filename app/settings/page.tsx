import { notFound } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { PageTitle } from "@/components/layout/page-title";
import { SettingsForm } from "@/components/persons/settings-form";
import { SettingsFrame } from "@/components/persons/settings-frame";
import { KeyValueList } from "@/components/ui/key-value-list";
import { TaskList } from "@/components/ui/task-list";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { languages } from "@/lib/i18n/language";
import { i18n } from "@/lib/i18n/server";
import { findSelf } from "@/lib/persons/queries";
import { requireSomebody, view } from "@/lib/view";

/** What the person decides for themselves, whomever they act for. */
export default async function SettingsPage({ searchParams }: PageProps<"/settings">) {
  const { done } = await searchParams;
  const actor = await requireSomebody("/settings");
  const self = await view(actor, (tx) => findSelf(tx, actor));
  if (!self) notFound();
  const { language, t } = await i18n();
  const { settings, calendarFeeds } = messagesOf(language);
  const { mails, sessions } = settings;
  const rooms = [
    { href: "/settings/mails", title: mails.title, detail: mails.summary },
    { href: "/settings/sessions", title: sessions.title, detail: sessions.summary },
    { href: "/settings/calendar", title: calendarFeeds.title, detail: calendarFeeds.summary },
  ];
  return (
    <SettingsFrame actor={actor} done={doneText(t, done)}>
      <SettingsForm
        frame={formFrame(language)}
        words={settings}
        languages={languages.map((value) => ({ value, label: t(`common.languages.${value}`) }))}
        initial={{ language: self.language, email: self.email ?? "" }}
        heading={
          <>
            <PageTitle title={settings.title} documentTitle={false} />
            <KeyValueList rows={[{ label: settings.name, value: actor.name }]} />
            <p className="text-ink-soft text-note">{settings.nameHint}</p>
          </>
        }
      />
      <h2 className="mt-xxl">{settings.more}</h2>
      <TaskList tasks={actor.kind === "OFFICER" ? rooms.slice(0, 2) : rooms} />
    </SettingsFrame>
  );
}
