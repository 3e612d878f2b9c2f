"use client";

import { Actions, Button } from "@/components/ui/button";
import { unexpected as en } from "@/lib/i18n/en/unexpected";
import { unexpected as fi } from "@/lib/i18n/fi/unexpected";
import { defaultLanguage, isLanguage, type Language } from "@/lib/i18n/language";
import { unexpected as sv } from "@/lib/i18n/sv/unexpected";

const texts: Record<Language, typeof fi> = { fi, sv, en };

export type UnexpectedErrorProps = { error: Error & { digest?: string }; reset: () => void };

/**
 * What a running page shows in place of what failed. It knows the language from the document alone; a whole page that
 * fails on the server is answered by the server itself, without scripts.
 */
export function UnexpectedError({ error, reset }: UnexpectedErrorProps) {
  const drawn = typeof document === "undefined" ? undefined : document.documentElement.lang;
  const words = texts[isLanguage(drawn) ? drawn : defaultLanguage];
  return (
    <main className="mx-auto max-w-[1200px] px-s py-xxl m:px-xl">
      <div role="alert">
        <title>{words.title}</title>
        <h1>{words.title}</h1>
        <p className="text-lead">{words.text}</p>
        {error.digest && <p className="text-ink-soft">{words.id.replace("{id}", error.digest)}</p>}
      </div>
      <Actions>
        <Button type="button" onClick={reset}>
          {words.again}
        </Button>
        <a href="/">{words.home}</a>
      </Actions>
    </main>
  );
}
