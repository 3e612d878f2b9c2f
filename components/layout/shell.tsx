import Link from "next/link";
import type { ReactNode } from "react";
import { Note } from "@/components/ui/note";
import { env } from "@/lib/env";
import { i18n } from "@/lib/i18n/server";
import { DocumentLanguage } from "./document-language";
import { LanguageSwitch } from "./language-switch";

export type ShellProps = {
  children: ReactNode;
  /** What has just been done, for the page after a form. */
  done?: string;
};

type FrameProps = ShellProps & { home: string; bar?: ReactNode; side?: ReactNode; warning?: ReactNode };

/** The frame of all pages; the four shells fill it in. */
export async function Shell({ home, bar, side, warning, done, children }: FrameProps) {
  const { language, t } = await i18n();
  return (
    <div className="flex min-h-screen flex-col print:block">
      <DocumentLanguage language={language} />
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-white-base focus:p-s focus:font-semibold"
      >
        {t("common.skipToContent")}
      </a>
      <header>
        <div className="border-brand border-t-4 border-b border-b-line">
          <div className="mx-auto flex min-h-[60px] max-w-[1200px] flex-wrap items-center gap-x-s px-s py-xxs m:min-h-[72px] m:gap-x-xl m:px-xl">
            <Link href={home} prefetch={false} className="text-[1.1875rem] text-brand no-underline m:text-[1.375rem]">
              <b className="font-semibold">{t("layout.logoFirst")}</b> {t("layout.logoSecond")}
            </Link>
            <LanguageSwitch />
          </div>
        </div>
        {bar}
      </header>
      {warning}
      <div
        className={`mx-auto w-full max-w-[1200px] grow px-s pt-m pb-xxxxl m:px-xl m:pt-xxl ${side ? "m:not-print:grid m:grid-cols-[250px_minmax(0,1fr)] m:gap-x-xxl l:gap-x-xxxl" : ""}`}
      >
        {side}
        <main id="main" tabIndex={-1} className="outline-none">
          {done && (
            <div role="status">
              <Note tone="ok">
                <p className="font-semibold">{done}</p>
              </Note>
            </div>
          )}
          {children}
        </main>
      </div>
      <Footer />
    </div>
  );
}

async function Footer() {
  const { t } = await i18n();
  const pages = ["guidance", "accessibility", "privacy", "feedback"] as const;
  return (
    <footer className="no-print border-line border-t bg-ground text-note">
      <div className="mx-auto flex max-w-[1200px] flex-wrap gap-x-xl gap-y-s px-s py-xl m:px-xl">
        {env().DEMO && <p className="mb-0 font-semibold">{t("common.demo")}</p>}
        <nav aria-label={t("layout.footer.label")} className="flex flex-wrap gap-x-xl gap-y-s">
          {pages.map((page) => (
            <Link key={page} href={`/${page}`} prefetch={false}>
              {t(`layout.footer.${page}`)}
            </Link>
          ))}
        </nav>
      </div>
    </footer>
  );
}
