import Link from "next/link";
import type { ReactNode } from "react";

import { PageTitle } from "@/components/layout/page-title";
import { KeyValueList } from "@/components/ui/key-value-list";
import { asAddress, type Place, type Question, questions } from "@/lib/guide/schema";
import { type Messages, messagesOf, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { withParams } from "@/lib/paging";

interface QuestionWords {
  title: string;
  hint?: string;
  options: Record<string, string>;
}

const wordsOf = (words: Messages["guide"], question: Question): QuestionWords => words.questions[question];

type Props = {
  place: Place;
  /** The page's own address, to which the answers are added. */
  path: string;
  /** What one should do, once the answers have led there. */
  outcome: ReactNode;
  language: Language;
};

/** One question at a time, by links alone: the address carries the answers, so that going back is going back. */
export function Guide({ place, path, outcome, language }: Props) {
  const t = translator(language);
  const words = messagesOf(language).guide;
  const { answered, at } = place;
  const given = answered.map(({ answer }) => answer);
  const to = (answers: readonly string[]) => withParams(path, { a: asAddress(answers) || undefined });
  return (
    <>
      <PageTitle
        title={"outcome" in at ? words.outcomes[at.outcome].title : wordsOf(words, at.question).title}
        lead={answered.length === 0 ? words.lead : undefined}
      />
      {"question" in at && <Options question={at.question} to={(answer) => to([...given, answer])} words={words} />}
      {"outcome" in at && outcome}
      {answered.length > 0 && (
        <section className="mt-xl">
          <h2>{words.answers}</h2>
          <KeyValueList
            rows={answered.map(({ question, answer }, index) => {
              const { title, options } = wordsOf(words, question);
              return {
                label: title,
                value: options[answer],
                action: (
                  <Link
                    href={to(given.slice(0, index))}
                    prefetch={false}
                    aria-label={t("guide.changeOf", { question: title })}
                  >
                    {words.change}
                  </Link>
                ),
              };
            })}
          />
        </section>
      )}
    </>
  );
}

type OptionsProps = { question: Question; to: (answer: string) => string; words: Messages["guide"] };

function Options({ question, to, words }: OptionsProps) {
  const { hint, options } = wordsOf(words, question);
  return (
    <>
      {hint && <p className="max-w-[44em]">{hint}</p>}
      <ul className="mb-xl max-w-[44em] list-none border-line border-t">
        {Object.keys(questions[question]).map((answer) => (
          <li key={answer} className="border-line border-b">
            <Link href={to(answer)} prefetch={false} className="block py-s">
              {options[answer]}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
