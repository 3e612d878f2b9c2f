import { translator } from "@/lib/i18n";
import { type Language, languages } from "@/lib/i18n/language";

/** The answers that carry a whole page of their own, and what the dictionary calls each. */
export const problemNames = {
  403: "forbidden",
  404: "notFound",
  413: "tooLarge",
  500: "unforeseen",
  503: "unavailable",
} as const;

export type ProblemStatus = keyof typeof problemNames;

export type ProblemPageProps = {
  status: ProblemStatus;
  language: Language;
  /** Finds the fault in the log. */
  requestId: string;
  supportEmail: string;
  isDemo: boolean;
  /** Addresses of the portal's own stylesheets. */
  styles: string[];
  /** The most that may be sent at once, named where it was exceeded. */
  megabytes: number;
};

/**
 * A whole document that needs neither script, session nor database: for answers whose page Next would draw only in the
 * browser, and for those that never reach Next. Plain links, because a router is not there either.
 */
export function ProblemPage({ status, language, styles, isDemo, ...rest }: ProblemPageProps) {
  const t = translator(language);
  return (
    <html lang={language}>
      {/* biome-ignore lint/style/noHeadElement: Next has no part in this document */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>{`${t(`problems.${problemNames[status]}.title`)} – ${t("common.portal")}`}</title>
        <link rel="icon" href="/icon.svg" />
        {styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
      </head>
      <body>
        <div className="flex min-h-screen flex-col">
          <header className="border-brand border-t-4 border-b border-b-line">
            <div className="mx-auto flex min-h-[60px] max-w-[1200px] flex-wrap items-center gap-x-s px-s py-xxs m:min-h-[72px] m:gap-x-xl m:px-xl">
              <a href="/" className="text-[1.1875rem] text-brand no-underline m:text-[1.375rem]">
                <b className="font-semibold">{t("layout.logoFirst")}</b> {t("layout.logoSecond")}
              </a>
              <LanguageLinks current={language} />
            </div>
          </header>
          <main className="mx-auto w-full max-w-[1200px] grow px-s pt-m pb-xxxxl m:px-xl m:pt-xxl">
            <Problem status={status} language={language} {...rest} />
          </main>
          {isDemo && (
            <footer className="border-line border-t bg-ground text-note">
              <p className="mx-auto mb-0 max-w-[1200px] px-s py-xl font-semibold m:px-xl">{t("common.demo")}</p>
            </footer>
          )}
        </div>
      </body>
    </html>
  );
}

type ProblemProps = Pick<ProblemPageProps, "status" | "language" | "requestId" | "supportEmail" | "megabytes">;

function Problem({ status, language, requestId, supportEmail, megabytes }: ProblemProps) {
  const t = translator(language);
  return (
    <>
      <h1>{t(`problems.${problemNames[status]}.title`)}</h1>
      <p className="text-ink-soft text-lead">{t(`problems.${problemNames[status]}.text`, { megabytes })}</p>
      <ul>
        <li>
          <a href="/">{t("problems.home")}</a>
        </li>
        <li>
          <a href="/organisations">{t("problems.organisations")}</a>
        </li>
      </ul>
      <p>
        {t("problems.requestId")}: <span className="code">{requestId}</span>
      </p>
      <p>{t.rich("problems.support", { mail: () => <a href={`mailto:${supportEmail}`}>{supportEmail}</a> })}</p>
    </>
  );
}

/** The same address in another language; without a page to keep, a link will do where the portal has a form. */
function LanguageLinks({ current }: { current: Language }) {
  const t = translator(current);
  return (
    <nav aria-label={t("layout.language")} className="ml-auto flex gap-x-s text-note">
      {languages.map((language) => (
        <a
          key={language}
          href={`?lang=${language}`}
          lang={language}
          aria-current={language === current ? "true" : undefined}
          className="aria-[current=true]:font-semibold aria-[current=true]:no-underline"
        >
          {t(`common.languages.${language}`)}
        </a>
      ))}
    </nav>
  );
}
