import { headers } from "next/headers";
import { languages } from "@/lib/i18n/language";
import { i18n } from "@/lib/i18n/server";

/**
 * The same page in another language. Plain links, not the router's: the document's `lang` belongs to the root layout,
 * which only a whole new page draws again.
 */
export async function LanguageSwitch() {
  const { language, t } = await i18n();
  const [path = "/", query] = ((await headers()).get("x-path") ?? "/").split("?");
  return (
    <nav aria-label={t("layout.language")} className="ml-auto flex flex-wrap gap-x-3 text-note m:gap-x-s">
      {languages.map((each) =>
        each === language ? (
          <span key={each} lang={each} aria-current="true" className="font-semibold">
            {t(`common.languages.${each}`)}
          </span>
        ) : (
          <a key={each} href={`${path}?${query ? `${query}&` : ""}lang=${each}`} lang={each} hrefLang={each}>
            {t(`common.languages.${each}`)}
          </a>
        ),
      )}
    </nav>
  );
}
