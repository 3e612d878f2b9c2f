import { AuthorityAddress } from "@/components/authorities/authority-address";
import { Actions, ButtonLink } from "@/components/ui/button";
import { KeyValueList } from "@/components/ui/key-value-list";
import { Note } from "@/components/ui/note";
import type { AuthorityEntry } from "@/lib/authorities/schema";
import type { Role, SubmissionKind } from "@/lib/db/generated/enums";
import { type Outcome, type OutcomeCode, outcomes } from "@/lib/guide/schema";
import { messagesOf, translator } from "@/lib/i18n";
import { kindWords } from "@/lib/i18n/kinds";
import type { Language } from "@/lib/i18n/language";

/** What one can do now: a page to go to, or, where the own roles do not reach, the roles whose holders can. */
export interface NextStep {
  href: string | null;
  roles: readonly Role[];
}

type Props = {
  code: OutcomeCode;
  next: NextStep | null;
  /** How soon, in words of the table of lead times; null where none is kept. */
  leadTime: string | null;
  /** What the register calls the organisation. */
  name: string | null;
  authorities: readonly (AuthorityEntry & { code: string })[];
  language: Language;
};

const tones = { REPORT: "info", DIRECT: "info", NOTHING: "ok", OTHER: "warn", ASK: "warn", KNOW: "info" } as const;

/** Where the answers have led: what to do, what it takes, who decides, and who else must be told. */
export function GuideOutcome({ code, next, leadTime, name, authorities, language }: Props) {
  const t = translator(language);
  const words = messagesOf(language).guide;
  const { report, kind, isDated, showsName }: Outcome = outcomes[code];
  const { text } = words.outcomes[code];
  return (
    <>
      <Note tone={tones[report]} title={words.reports[report]}>
        <p>{text}</p>
        {showsName && name && <p>{t("guide.registerName", { name })}</p>}
        {isDated && <p className="text-note">{words.checkedOn}</p>}
      </Note>
      {kind && <WhatItTakes kind={kind} leadTime={leadTime} language={language} />}
      {next?.href && (
        <Actions>
          <ButtonLink href={next.href}>{kind ? kindWords(language, kind).begin.start : words.open}</ButtonLink>
        </Actions>
      )}
      {next && !next.href && (
        <Note title={words.notYours}>
          <p>{t("guide.whoMay", { roles: next.roles.map((role) => t(`roles.names.${role}`)).join(", ") })}</p>
        </Note>
      )}
      {authorities.length > 0 && (
        <section className="mt-l">
          <h2>{report === "REPORT" || report === "DIRECT" ? words.alsoTell : words.tell}</h2>
          <ul className="list-none">
            {authorities.map((authority) => (
              <li key={authority.code} className="mb-s">
                <AuthorityAddress authority={authority} language={language} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type TakesProps = { kind: SubmissionKind; leadTime: string | null; language: Language };

/** The same as the page on which the kind is begun: what is needed, how long it takes, who decides. */
function WhatItTakes({ kind, leadTime, language }: TakesProps) {
  const { title, begin } = kindWords(language, kind);
  const { beginning } = messagesOf(language).submissions;
  return (
    <section className="mt-l">
      <h2>{title}</h2>
      {leadTime && <p>{leadTime}</p>}
      <h3>{beginning.need}</h3>
      <ul className="mb-m list-disc pl-m">
        {Object.values(begin.need).map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
      <KeyValueList
        rows={[
          { label: beginning.duration, value: begin.duration },
          { label: beginning.decides, value: begin.decides },
        ]}
      />
    </section>
  );
}
