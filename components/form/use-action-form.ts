"use client";

import { toNestErrors } from "@hookform/resolvers";
import { type FormEvent, type RefObject, startTransition, useActionState, useEffect, useRef, useState } from "react";
import { type FieldErrors, type Resolver, type UseFormRegister, useForm } from "react-hook-form";
import * as z from "zod/mini";
import type { DoorAction, FormResult } from "@/lib/action-result";
import { readForm } from "@/lib/form-data";
import { issueSentence } from "@/lib/i18n/issue";
import { issueCode } from "@/lib/i18n/zod-issue";
import type { FormWords } from "./words";

export type FormValues = Record<string, string | string[] | boolean | undefined>;

/** Buttons that store or rearrange what is there, finished or not: `save-draft`, `add-row`, `remove-2`, `back`. */
const isUnchecked = (intent: string) => /^(save-draft|add|remove|back)/.test(intent);

type Options = {
  action: DoorAction;
  schema: z.core.$ZodType;
  words: FormWords;
  initial?: FormValues;
  /** What the page knows to be wrong with what the form starts with, as finished sentences by dotted name. */
  found?: Record<string, string>;
};

/**
 * One form over one door. Underneath is `useActionState`: the browser posts the form by itself, the page comes back with
 * what was typed and what to mend. Where JavaScript runs, react-hook-form lies on top and asks the same schema first.
 */
export function useActionForm({ action, schema, words, initial = {}, found = {} }: Options) {
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const [result, post, pending] = useActionState(action, null);
  const { register, handleSubmit, setError, clearErrors, formState } = useForm({
    resolver: resolverOf(schema, words, form),
    shouldFocusError: false,
    // An error taken away on blur moves the page under the pointer, and the click that caused the blur misses its target.
    reValidateMode: "onSubmit",
  });
  const judged = useErrors(result, formState.errors, (told) => {
    clearErrors();
    for (const [name, message] of Object.entries(told)) setError(name || "root.form", { message });
  });
  const errors = result || formState.isSubmitted ? judged : found;
  const focusSummary = useFocus(result, summary);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    const data = new FormData(event.currentTarget, submitter);
    const send = () => startTransition(() => post(data));
    if (isUnchecked(String(data.get("intent") ?? ""))) return send();
    return handleSubmit(send, focusSummary)(event);
  };

  return {
    form: { ref: form, action: post, onSubmit, noValidate: true },
    summary,
    pending,
    errors,
    refusal: result?.refusal,
    theirs: result?.theirs,
    /** What a control starts with: what was typed last time, else what the page knows. */
    valueFor: (name: string) => (result ? result.values[name] : initial[name]),
    errorFor: (name: string): string | undefined => errorOf(errors, name),
    register: register as UseFormRegister<Record<string, unknown>>,
  };
}

export type ActionFormState = ReturnType<typeof useActionForm>;

/** A control that holds a whole list (one line each) shows what is wrong with any part of it (`addresses.2`). */
function errorOf(errors: Record<string, string>, name: string): string | undefined {
  return errors[name] ?? Object.entries(errors).find(([part]) => part.startsWith(`${name}.`))?.[1];
}

/** Validates what the browser would send, read by the door's own reader, so that both sides judge the same thing. */
function resolverOf(schema: z.core.$ZodType, words: FormWords, form: RefObject<HTMLFormElement | null>): Resolver {
  return (_values, _context, options) => {
    const outcome = z.safeParse(schema, form.current ? readForm(new FormData(form.current)) : {});
    if (outcome.success) return { values: {}, errors: {} };
    const found: FieldErrors = {};
    for (const issue of outcome.error.issues) {
      const { code, params } = issueCode(issue);
      const name = issue.path.join(".") || "root.form";
      found[name] ??= { type: code, message: issueSentence(words.issues, code, params) };
    }
    return { values: {}, errors: toNestErrors(found, options) };
  };
}

/**
 * Moves focus to the error summary after each refused attempt. The summary is drawn only once the errors are, which may
 * be a rendering later, so the wish is kept until there is something to focus.
 */
function useFocus(result: FormResult, summary: RefObject<HTMLDivElement | null>): () => void {
  const [failures, setFailures] = useState(0);
  const seen = useRef({ failures: 0, result: null as FormResult });
  useEffect(() => {
    const isNew = seen.current.failures !== failures || seen.current.result !== result;
    if (!isNew || !summary.current) return;
    seen.current = { failures, result };
    summary.current.focus();
  });
  return () => setFailures((count) => count + 1);
}

/**
 * The sentences to show, by dotted name. The server's are shown straight from its answer first, because without
 * JavaScript nothing else ever runs; then they are handed to react-hook-form, which judges anew at the next attempt.
 */
function useErrors(result: FormResult, found: FieldErrors, adopt: (errors: Record<string, string>) => void) {
  const [adopted, setAdopted] = useState<FormResult>(null);
  const adoptNow = useRef(adopt);
  adoptNow.current = adopt;
  useEffect(() => {
    if (!result) return;
    adoptNow.current(result.errors);
    setAdopted(result);
  }, [result]);
  return result && adopted !== result ? result.errors : flatten(found);
}

/** react-hook-form nests errors like the values; the summary and the fields want them by dotted name. */
function flatten(errors: object, prefix = ""): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [key, error] of Object.entries(errors)) {
    const name = prefix + key;
    if (typeof error !== "object" || error === null) continue;
    if ("message" in error && typeof error.message === "string") flat[name === "root.form" ? "" : name] = error.message;
    else Object.assign(flat, flatten(error, `${name}.`));
  }
  return flat;
}
