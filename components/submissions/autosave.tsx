"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useFormContext } from "@/components/form/form-context";
import { quietIntent } from "@/lib/action-result";
import { formatTime } from "@/lib/calendar";
import type { Messages } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { saveStep } from "@/lib/submissions/actions";

type Props = {
  /** The draft's version as the page was drawn. */
  version: number;
  /** When the draft was last stored, as a sentence. */
  saved: string;
  words: Pick<Messages["submissions"]["wizard"], "saved" | "unsaved" | "offline">;
  language: Language;
};

/** How long after the last change the draft is stored. */
const pause = 2_000;

/**
 * The newest version of the draft that this form has seen, and when it was stored. Where a script runs the form stores itself
 * a moment after the last change and when it is left, through the door of its buttons, and never while a posting is on its way.
 * The page stays as it is: neither the focus nor what is being typed is touched.
 */
export function Autosave({ version, saved, words, language }: Props) {
  const { valueFor, pending } = useFormContext();
  const router = useRouter();
  const field = useRef<HTMLInputElement>(null);
  const posted = Number(valueFor("version") ?? 0);
  const known = useRef({ isPending: pending, words, language });
  known.current = { isPending: pending, words, language };
  const draft = useRef<Draft>(null);
  const [stored, setStored] = useState<Told>({ sentence: "" });

  useEffect(() => {
    const form = field.current?.form;
    if (!form) return;
    const watched = watch(form, () => known.current, setStored);
    draft.current = watched;
    return () => void watched.leave().then((isStale) => isStale && router.refresh());
  }, [router]);
  // What a button of the form has posted is stored, too.
  useEffect(() => {
    if (posted > 0) draft.current?.isPosted();
  }, [posted]);

  return (
    <>
      <input ref={field} type="hidden" name="version" value={Math.max(version, posted, stored.version ?? 0)} readOnly />
      <span role="status" className="text-ink-soft text-note">
        {stored.sentence || saved}
      </span>
    </>
  );
}

type Told = { version?: number; sentence: string };
type Known = { isPending: boolean; words: Props["words"]; language: Language };

interface Draft {
  /** What the form holds now has been stored by one of its buttons. */
  isPosted(): void;
  /** Stores what is left and stops watching; whether the pages that the browser has kept are out of date by now. */
  leave(): Promise<boolean>;
}

/** Stores a form a moment after its last change. */
function watch(form: HTMLFormElement, known: () => Known, tell: (told: Told) => void): Draft {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | null = null;
  let last = contentOf(form);
  let version = 0;
  let isStale = false;
  let isSubmitted = false;

  const say = (told: Told) => flushSync(() => tell(told));
  const send = async () => {
    const { words, language } = known();
    const content = contentOf(form);
    const data = new FormData(form);
    data.set("intent", quietIntent);
    data.set("version", String(Math.max(version, Number(data.get("version")))));
    try {
      const answer = await saveStep(null, data);
      const reason = answer?.refusal ?? Object.values(answer?.errors ?? {})[0];
      if (reason) return say({ version, sentence: words.unsaved.replace("{reason}", reason) });
      last = content;
      version = Number(answer?.values.version ?? 0);
      isStale = true;
      say({ version, sentence: words.saved.replace("{time}", formatTime(new Date(), language)) });
    } catch {
      say({ version, sentence: words.offline });
    }
  };
  const store = () => {
    clearTimeout(timer);
    if (sending || known().isPending) return wait();
    if (contentOf(form) === last) return;
    sending = send().finally(() => {
      sending = null;
    });
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(store, pause);
  };
  const whenTyped = () => {
    isSubmitted = false;
    wait();
  };
  // A button that is pressed while the draft is being stored waits for its new version.
  const beforeSubmit = (event: SubmitEvent) => {
    isSubmitted = true;
    if (!sending) return wait();
    event.preventDefault();
    event.stopPropagation();
    const { submitter } = event;
    void sending.then(() => form.requestSubmit(submitter));
  };
  const whenHidden = () => {
    if (document.visibilityState === "hidden") store();
  };
  // Typed before the script came to life, or put back by the browser.
  if (isTouched(form)) {
    last = "";
    wait();
  }
  form.addEventListener("input", whenTyped);
  form.addEventListener("submit", beforeSubmit, true);
  document.addEventListener("visibilitychange", whenHidden);
  return {
    isPosted: () => {
      last = contentOf(form);
    },
    leave: async () => {
      clearTimeout(timer);
      form.removeEventListener("input", whenTyped);
      form.removeEventListener("submit", beforeSubmit, true);
      document.removeEventListener("visibilitychange", whenHidden);
      await sending;
      if (isSubmitted) return false;
      if (contentOf(form) !== last) await send();
      return isStale;
    },
  };
}

const isTouched = (form: HTMLFormElement): boolean =>
  [...form.elements].some((control) => {
    if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
    if (!(control instanceof HTMLInputElement) || !control.name.startsWith("answers.")) return false;
    return control.value !== control.defaultValue || control.checked !== control.defaultChecked;
  });

/** What the form would store, to be compared: the same text is not stored twice. */
const contentOf = (form: HTMLFormElement): string =>
  JSON.stringify([...new FormData(form)].filter(([name]) => name.startsWith("answers.")));
