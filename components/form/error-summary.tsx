"use client";

import type { MouseEvent, RefObject } from "react";
import { fieldId } from "./field";
import type { FormWords } from "./words";

type Props = {
  /** Field names and what is wrong with each, in the order of the fields. */
  lines: [name: string, sentence: string][];
  refusal?: string;
  words: FormWords;
  ref?: RefObject<HTMLDivElement | null>;
};

/**
 * What must be mended before the form goes through, at its top: it takes focus, and each line leads to its field. With
 * JavaScript off the autofocus attribute does the same when the page comes back.
 */
export function ErrorSummary({ lines, refusal, words, ref }: Props) {
  if (lines.length === 0 && !refusal) return null;
  const title = lines.length === 1 ? words.checkOne : words.checkMany.replace("{count}", String(lines.length));
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: the reader must hear of the errors first when the page comes back without JavaScript
      autoFocus
      className="mb-xl border-[3px] border-bad px-l py-m"
    >
      {refusal && <p className={lines.length > 0 ? "font-semibold" : "mb-0 font-semibold"}>{refusal}</p>}
      {lines.length > 0 && (
        <>
          <h2 className="mt-0 mb-xs text-[1.375rem] m:mt-0 m:text-[1.375rem]">{title}</h2>
          <ul className="list-disc pl-m">
            {lines.map(([name, sentence]) => (
              <li key={`${name} ${sentence}`}>
                {name ? (
                  <a href={`#${fieldId(name)}`} onClick={focusField} className="font-semibold text-bad">
                    {sentence}
                  </a>
                ) : (
                  sentence
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** A fragment link scrolls to a field but does not always put the cursor into it. */
function focusField(event: MouseEvent<HTMLAnchorElement>) {
  const field = document.getElementById(decodeURIComponent(event.currentTarget.hash.slice(1)));
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.scrollIntoView({ block: "center" });
}
