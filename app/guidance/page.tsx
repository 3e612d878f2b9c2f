import { PageTitle } from "@/components/layout/page-title";
import { PublicShell } from "@/components/layout/public-shell";
import { TextSections } from "@/components/layout/text-sections";
import { messagesOf } from "@/lib/i18n";
import { requestLanguage } from "@/lib/i18n/server";

export default async function GuidancePage() {
  const words = messagesOf(await requestLanguage()).guidance;
  return (
    <PublicShell>
      <PageTitle title={words.title} lead={words.lead} />
      <TextSections sections={words.sections} />
    </PublicShell>
  );
}
