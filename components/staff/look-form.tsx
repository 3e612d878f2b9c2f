import { Button } from "@/components/ui/button";
import type { Messages } from "@/lib/i18n";
import { lookReasons } from "@/lib/staff/schema";

type Props = {
  action: string;
  words: Messages["staff"]["look"];
  reasons: Messages["audit"]["reasons"];
  /** The form was sent without a reason. */
  isMissing: boolean;
  /** The reference number that was typed, when it is none. */
  typed?: string;
};

/** Asks why before anything is shown: a form that only leads on, so the reason stands in the next page's address. */
export const LookForm = ({ action, words, reasons, isMissing, typed }: Props) => (
  <form action={action}>
    <input type="hidden" name="asked" value="true" />
    <fieldset className="mb-7" aria-describedby={isMissing ? "look-missing" : undefined}>
      <legend className="mb-1 block font-semibold">{words.reason}</legend>
      {isMissing && (
        <p id="look-missing" role="alert" className="mb-1.5 font-semibold text-bad">
          {words.missing}
        </p>
      )}
      {lookReasons.map((reason) => (
        <label key={reason} className="flex items-start gap-3 py-1.5">
          <input type="radio" name="reason" value={reason} className="mt-px size-6 accent-highlight-base" />
          <span className="first-letter:uppercase">{reasons[reason]}</span>
        </label>
      ))}
    </fieldset>
    <label className="mb-7 block max-w-[460px]">
      <span className="mb-1 block font-semibold">{words.reference}</span>
      <span className="mb-1 block text-ink-soft text-note">{words.referenceHint}</span>
      <input
        name="reference"
        defaultValue={typed}
        maxLength={30}
        autoComplete="off"
        className="w-full max-w-[260px] rounded-basic border border-ink-soft bg-white-base px-3 py-[9px]"
      />
    </label>
    <Button>{words.submit}</Button>
  </form>
);
