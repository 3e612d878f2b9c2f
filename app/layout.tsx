import "./fonts.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { requestLanguage } from "@/lib/i18n/server";

export const metadata: Metadata = { robots: { index: false, follow: false }, icons: { icon: "/icon.svg" } };

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

/**
 * The frame of every page: its language and its type. Reading the request (for the language) also makes every page
 * dynamic, which the per-request nonce of the content security policy needs.
 */
export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await requestLanguage()}>
      <body>{children}</body>
    </html>
  );
}
