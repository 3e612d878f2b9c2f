import { PageTitle } from "@/components/layout/page-title";
import { Actions, ButtonLink } from "@/components/ui/button";
import { messagesOf, type Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";
import type { Offer } from "@/lib/namings/queries";

type Props = { offer: Offer | null; t: Translator; language: Language };

/** What a link says that no longer offers anything: to whoever answered it, what came of it; to others, what to do. */
export function LinkClosed({ offer, t, language }: Props) {
  const words = messagesOf(language).roles.accept;
  if (offer?.own) {
    const params = { role: t(`roles.names.${offer.role}`), organisation: localName(offer.giver, language) };
    const active = offer.through ? t("roles.accept.activeThrough", params) : t("roles.accept.activeText", params);
    return (
      <>
        <PageTitle title={offer.own === "active" ? words.active : words.awaiting} />
        <p>{offer.own === "active" ? active : words.awaitingText}</p>
        {offer.own === "active" && (
          <Actions>
            <ButtonLink href="/organisations">{words.next}</ButtonLink>
          </Actions>
        )}
      </>
    );
  }
  const state = offer && offer.link !== "open" ? offer.link : "unknown";
  return (
    <>
      <PageTitle title={words[state]} />
      <p>{words[`${state}Text`]}</p>
    </>
  );
}
