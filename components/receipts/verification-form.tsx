import { Actions, Button } from "@/components/ui/button";
import type { Messages } from "@/lib/i18n";

type Typed = { reference?: string | undefined; hash?: string | undefined; link?: string | undefined };

const look = "w-full rounded-basic border border-ink-soft bg-white-base px-3 py-[9px]";

/** Asks for what stands on a receipt; what is asked stands in the address, and no script is needed. */
export const VerificationForm = ({ words, typed }: { words: Messages["verification"]; typed: Typed }) => (
  <form action="/verify">
    {(["reference", "hash", "link"] as const).map((name) => (
      <div key={name} className={`mb-m ${name === "reference" ? "max-w-[260px]" : "max-w-[44em]"}`}>
        <label htmlFor={`verify-${name}`} className="block font-semibold">
          {words[name]}
        </label>
        <p id={`verify-${name}-hint`} className="mb-xxs text-ink-soft text-note">
          {words[`${name}Hint`]}
        </p>
        <input
          id={`verify-${name}`}
          name={name}
          defaultValue={typed[name]}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`verify-${name}-hint`}
          className={`${look} font-mono text-note`}
        />
      </div>
    ))}
    <Actions>
      <Button>{words.check}</Button>
    </Actions>
  </form>
);
