"use client";

import { createContext, useContext } from "react";
import type { ActionFormState } from "./use-action-form";
import type { FormWords } from "./words";

export type FormContext = Pick<
  ActionFormState,
  "pending" | "errors" | "valueFor" | "errorFor" | "register" | "theirs"
> & {
  words: FormWords;
};

const Context = createContext<FormContext | null>(null);

export const FormProvider = Context.Provider;

/** The form around a field. A field outside an `ActionForm` is a programming error. */
export function useFormContext(): FormContext {
  const context = useContext(Context);
  if (!context) throw new Error("A form field stands outside an ActionForm");
  return context;
}
