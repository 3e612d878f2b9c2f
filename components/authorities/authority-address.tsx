import type { AuthorityEntry } from "@/lib/authorities/schema";
import { translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

/** What an authority is called in one language. */
export const authorityName = (authority: AuthorityEntry, language: Language): string =>
  ({ fi: authority.nameFi, sv: authority.nameSv, en: authority.nameEn })[language];

const formerName = (authority: AuthorityEntry, language: Language): string | null =>
  ({ fi: authority.formerFi, sv: authority.formerSv, en: authority.formerEn })[language];

type Props = { authority: AuthorityEntry; language: Language };

/** An authority with its former name and where it is reached. */
export function AuthorityAddress({ authority, language }: Props) {
  const t = translator(language);
  const former = formerName(authority, language);
  const web = language === "sv" ? (authority.webSv ?? authority.webFi) : authority.webFi;
  return (
    <address className="not-italic">
      <strong>{authorityName(authority, language)}</strong>
      {former && ` (${t("authorities.former", { name: former })})`}
      {authority.email && (
        <span className="block break-all">
          <a href={`mailto:${authority.email}`}>{authority.email}</a>
        </span>
      )}
      {authority.phone && <span className="block">{authority.phone}</span>}
      {web && (
        <span className="block break-all">
          <a href={web}>{web.replace(/^https:\/\//, "")}</a>
        </span>
      )}
    </address>
  );
}
