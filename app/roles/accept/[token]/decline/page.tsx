import { ActionButton } from "@/components/form/action-button";
import { PersonFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { LinkClosed } from "@/components/roles/link-closed";
import { OfferFacts } from "@/components/roles/offer-facts";
import { Actions, ButtonLink } from "@/components/ui/button";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { declineNaming } from "@/lib/namings/actions";
import { findOffer } from "@/lib/namings/queries";
import { declineGrant } from "@/lib/roles/actions";
import { requirePerson, view } from "@/lib/view";

/** What declining an offered role will do, and the button. */
export default async function DeclinePage({ params }: PageProps<"/roles/accept/[token]/decline">) {
  const { token } = await params;
  const back = `/roles/accept/${token}`;
  const actor = await requirePerson(`${back}/decline`);
  const offer = await view(actor, (tx) => findOffer(tx, actor, token, new Date()));
  const { language, t } = await i18n();
  const words = messagesOf(language).roles.accept;
  if (offer?.link !== "open") {
    return (
      <PersonFrame actor={actor}>
        <LinkClosed offer={offer} t={t} language={language} />
      </PersonFrame>
    );
  }
  return (
    <PersonFrame actor={actor}>
      <PageTitle title={words.declineTitle} back={{ href: back, label: words.title }} />
      <OfferFacts offer={offer} t={t} language={language} />
      <p>{words.declineText}</p>
      <Actions>
        <ActionButton
          action={offer.kind === "grant" ? declineGrant : declineNaming}
          idempotencyKey={crypto.randomUUID()}
          values={{ token }}
          tone="danger"
        >
          {words.decline}
        </ActionButton>
        <ButtonLink tone="secondary" href={back}>
          {words.declineKeep}
        </ButtonLink>
      </Actions>
    </PersonFrame>
  );
}
