import { DataTable } from "@/components/ui/data-table";
import { messagesOf, sentence, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { Consequence, Impact, Outcome } from "@/lib/submissions/kinds/kind";
import { Consequences } from "./consequences";
import { warningSentence } from "./warnings";

type Props = {
  impact: Impact;
  consequences: readonly Consequence[];
  outcome?: readonly Outcome[];
  language: Language;
};

/** How much it touches, and what becomes, or has become, of everything that it touches; nothing where it touches nothing else. */
export function Effects({ impact, consequences, outcome = [], language }: Props) {
  const told = impactSentence(impact, language);
  return (
    <>
      {told && <p>{told}</p>}
      <Consequences consequences={consequences} language={language} />
      {outcome.length > 0 && <Outcomes outcome={outcome} language={language} />}
    </>
  );
}

function Outcomes({ outcome, language }: { outcome: readonly Outcome[]; language: Language }) {
  const words = messagesOf(language).submissions.outcome;
  return (
    <section className="mb-xl">
      <h2>{words.title}</h2>
      <DataTable
        rows={[...outcome]}
        rowKey={({ what, result }) => `${what} ${JSON.stringify(result)}`}
        columns={[
          { title: words.what, cell: ({ what }) => what },
          { title: words.result, cell: ({ result }) => warningSentence(result, language) },
        ]}
      />
    </section>
  );
}

/** "This affects 12 units and 2 services", or null when it touches nothing that is counted. */
export function impactSentence(impact: Impact, language: Language): string | null {
  const t = translator(language);
  const counted = Object.entries(impact).flatMap(([what, count]) =>
    count > 0 ? (sentence(t, `submissions.impact.${what}`, { count }) ?? []) : [],
  );
  if (counted.length === 0) return null;
  const what = new Intl.ListFormat(language, { type: "conjunction" }).format(counted);
  return t("submissions.impact.title", { what });
}
