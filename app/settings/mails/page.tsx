import { notFound } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { PageTitle } from "@/components/layout/page-title";
import { MailsForm } from "@/components/persons/mails-form";
import { SettingsFrame } from "@/components/persons/settings-frame";
import { Note } from "@/components/ui/note";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { findSelf } from "@/lib/persons/queries";
import { mailTopics } from "@/lib/persons/schema";
import { requireSomebody, view } from "@/lib/view";

/** About which matters the person wants mails beside the messages. */
export default async function MailsPage({ searchParams }: PageProps<"/settings/mails">) {
  const { done } = await searchParams;
  const actor = await requireSomebody("/settings/mails");
  const self = await view(actor, (tx) => findSelf(tx, actor));
  if (!self) notFound();
  const { language, t } = await i18n();
  const { settings } = messagesOf(language);
  const words = settings.mails;
  const heading = (
    <>
      <PageTitle
        title={words.title}
        lead={words.lead}
        back={{ href: "/settings", label: settings.title }}
        documentTitle={false}
      />
      {!self.email && (
        <Note tone="warn" title={words.noAddress}>
          <p>{words.noAddressText}</p>
        </Note>
      )}
    </>
  );
  return (
    <SettingsFrame actor={actor} done={doneText(t, done)}>
      <MailsForm
        frame={formFrame(language)}
        heading={heading}
        words={words}
        topics={mailTopics.map((value) => ({ value, label: words.topics[value], hint: words.hints[value] }))}
        wanted={mailTopics.filter((topic) => !self.mutedMails.includes(topic))}
      >
        <h2 className="mt-xxl">{words.always}</h2>
        <ul>
          <li>{words.alwaysLink}</li>
          <li>{words.alwaysEnd}</li>
        </ul>
      </MailsForm>
    </SettingsFrame>
  );
}
