import { sentence, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { Consequence, Impact } from "@/lib/submissions/kinds/kind";
import { Consequences } from "./consequences";

type Props = { impact: Impact; consequences: readonly Consequence[]; language: Language };

/** How much it touches, and what becomes of everything that it touches; nothing where it touches nothing else. */
export function Effects({ impact, consequences, language }: Props) {
  const told = impactSentence(impact, language);
  return (
    <>
      {told && <p>{told}</p>}
      <Consequences consequences={consequences} language={language} />
    </>
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
