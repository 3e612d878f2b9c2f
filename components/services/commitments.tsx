import { KeyValueList } from "@/components/ui/key-value-list";
import { formatDate } from "@/lib/calendar";
import type { KantaService } from "@/lib/db/generated/enums";
import { messagesOf, type Translator, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { serviceTexts } from "@/lib/i18n/service-names";
import type { ListedCommitment } from "@/lib/services/queries";

type Props = { commitments: ListedCommitment[]; named: Set<KantaService>; language: Language };

/** What the organisation has signed: for which services, on which terms, by whom. */
export function Commitments({ commitments, named, language }: Props) {
  const t = translator(language);
  const words = messagesOf(language).services;
  const names = serviceTexts(
    language,
    commitments.map(({ services }) => services),
    named,
  );
  return (
    <section>
      <h2>{words.commitments}</h2>
      <p className="text-ink-soft">{words.commitmentsText}</p>
      {commitments.length === 0 && <p>{words.noCommitments}</p>}
      {commitments.map((one, index) => (
        <section key={one.id}>
          <h3>{t("services.commitment.title", { date: formatDate(one.signedOn) })}</h3>
          <KeyValueList
            rows={[
              { label: words.commitment.services, value: names[index] },
              {
                label: words.commitment.terms,
                value: t("services.commitment.termsVersion", { version: one.termsVersion }),
              },
              { label: words.commitment.inForceFrom, value: formatDate(one.inForceFrom) },
              ...(one.endedOn ? [{ label: words.commitment.endedOn, value: formatDate(one.endedOn) }] : []),
              { label: words.commitment.signatories, value: <Signatories of={one} t={t} /> },
            ]}
          />
        </section>
      ))}
    </section>
  );
}

const signingRoles = ["NIMKO", "ELI", "YHM", "S"] as const;

const roleText = (code: string, t: Translator) => {
  const known = signingRoles.find((one) => one === code);
  return known ? t(`services.signatoryRoles.${known}`) : t("services.signatoryRoles.other", { code });
};

const Signatories = ({ of, t }: { of: ListedCommitment; t: Translator }) =>
  of.signatories.map(({ id, name, registerRole, signedOn }) => (
    <span key={id} className="block">
      {registerRole
        ? t("services.commitment.byRole", { name, role: roleText(registerRole, t), date: formatDate(signedOn) })
        : t("services.commitment.byDocument", { name, date: formatDate(signedOn) })}
    </span>
  ));
