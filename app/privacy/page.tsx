import { PageTitle } from "@/components/layout/page-title";
import { PublicShell } from "@/components/layout/public-shell";
import { TextSections } from "@/components/layout/text-sections";
import { Note } from "@/components/ui/note";
import { env } from "@/lib/env";
import { messagesOf } from "@/lib/i18n";
import { requestLanguage } from "@/lib/i18n/server";

export default async function PrivacyPage() {
  const words = messagesOf(await requestLanguage()).privacy;
  return (
    <PublicShell>
      <PageTitle title={words.title} lead={words.lead} />
      {env().DEMO && (
        <Note>
          <p>{words.demo}</p>
        </Note>
      )}
      <TextSections sections={words.sections} />
    </PublicShell>
  );
}
