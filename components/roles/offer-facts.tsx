import { type KeyValue, KeyValueList } from "@/components/ui/key-value-list";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";
import type { Offer } from "@/lib/namings/queries";
import { capital, repositoriesText, untilText } from "./words";

type Props = { offer: Offer; t: Translator; language: Language };

/** Who offers which role and for how long, to the person who has got the link. */
export function OfferFacts({ offer, t, language }: Props) {
  const { giver, through, role, repositories } = offer;
  const organisationText = (one: NonNullable<Offer["through"]>) => `${localName(one, language)}, ${one.businessId}`;
  const rows: (KeyValue | false | null)[] = [
    { label: t("roles.accept.role"), value: <strong>{capital(t(`roles.names.${role}`))}</strong> },
    { label: t("roles.accept.from"), value: organisationText(giver) },
    through && { label: t("roles.accept.through"), value: organisationText(through) },
    { label: t("roles.accept.offeredBy"), value: offer.offeredBy },
    repositories.length > 0 && { label: t("roles.detail.repositories"), value: repositoriesText(t, repositories) },
    { label: t("roles.accept.until"), value: untilText(t, offer.endsOn) },
  ];
  return <KeyValueList rows={rows.filter((row) => row !== false && row !== null)} />;
}
