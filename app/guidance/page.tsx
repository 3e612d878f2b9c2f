import { PageTitle } from "@/components/layout/page-title";
import { PublicShell } from "@/components/layout/public-shell";
import { TextSections } from "@/components/layout/text-sections";
import { SubmissionKind } from "@/lib/db/generated/enums";
import { messagesOf, translator } from "@/lib/i18n";
import { kindWords } from "@/lib/i18n/kinds";
import { requestLanguage } from "@/lib/i18n/server";
import { kindOf } from "@/lib/submissions/kinds";

export default async function GuidancePage() {
  const language = await requestLanguage();
  const { guidance: words, paperForms } = messagesOf(language);
  return (
    <PublicShell>
      <PageTitle title={words.title} lead={words.lead} />
      <TextSections sections={words.sections} />
      <h2>{paperForms.title}</h2>
      <p>{paperForms.lead}</p>
      <ul>
        {Object.values(SubmissionKind).map((kind) => (
          <li key={kind}>
            <a href={`/api/forms/${kindOf(kind).slug}`} download>
              {translator(language)("paperForms.pdf", { form: kindWords(language, kind).title })}
            </a>
          </li>
        ))}
      </ul>
    </PublicShell>
  );
}
