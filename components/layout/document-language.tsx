"use client";

import { useEffect } from "react";
import type { Language } from "@/lib/i18n/language";

/**
 * Keeps the document's `lang` true to what the page says. The attribute belongs to the root layout, which the router leaves
 * as it is when a form leads on to a page in another language.
 */
export function DocumentLanguage({ language }: { language: Language }) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return null;
}
