"use client";

import "./fonts.css";
import "./globals.css";
import { UnexpectedError, type UnexpectedErrorProps } from "@/components/layout/unexpected-error";
import { defaultLanguage } from "@/lib/i18n/language";

/** The same page when even the root layout has failed: this one replaces the document. */
export default function GlobalError(props: UnexpectedErrorProps) {
  return (
    <html lang={typeof document === "undefined" ? defaultLanguage : document.documentElement.lang}>
      <body>
        <UnexpectedError {...props} />
      </body>
    </html>
  );
}
