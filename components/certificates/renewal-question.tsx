import { Button } from "@/components/ui/button";
import type { Messages } from "@/lib/i18n";

type Props = {
  action: string;
  words: Messages["certificates"]["renewal"];
  /** The form was sent without an answer. */
  isMissing: boolean;
};

/** Asks whether anything but the certificate changes: a form that only leads on, so the answer stands in the next page's address. */
export const RenewalQuestion = ({ action, words, isMissing }: Props) => (
  <form action={action}>
    <input type="hidden" name="asked" value="true" />
    <fieldset className="mb-7" aria-describedby={isMissing ? "renewal-hint renewal-missing" : "renewal-hint"}>
      <legend className="mb-1 block font-semibold">{words.question}</legend>
      <p id="renewal-hint" className="mb-1.5 text-ink-soft text-note">
        {words.questionHint}
      </p>
      {isMissing && (
        <p id="renewal-missing" role="alert" className="mb-1.5 font-semibold text-bad">
          {words.choose}
        </p>
      )}
      {(["yes", "no"] as const).map((value) => (
        <label key={value} className="flex items-start gap-3 py-1.5">
          <input type="radio" name="only" value={value} className="mt-px size-6 shrink-0 accent-highlight-base" />
          <span>
            {words[value]}
            <span className="block text-ink-soft text-note">{words[`${value}Hint`]}</span>
          </span>
        </label>
      ))}
    </fieldset>
    <Button>{words.next}</Button>
  </form>
);
