import { formFrame } from "@/components/form/words";
import { PersonFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { AcceptForm } from "@/components/roles/accept-form";
import { LinkClosed } from "@/components/roles/link-closed";
import { OfferFacts } from "@/components/roles/offer-facts";
import { RoleRights } from "@/components/roles/role-rights";
import { Actions, ButtonLink } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { findOffer } from "@/lib/namings/queries";
import { may } from "@/lib/roles/policy";
import { requirePerson, view } from "@/lib/view";

/** The page of a mailed link: what is offered, what it allows and affects, and the answer. */
export default async function AcceptPage({ params, searchParams }: PageProps<"/roles/accept/[token]">) {
  const [{ token }, { done }] = await Promise.all([params, searchParams]);
  const path = `/roles/accept/${token}`;
  const actor = await requirePerson(path);
  const offer = await view(actor, (tx) => findOffer(tx, actor, token, new Date()));
  const { language, t } = await i18n();
  const words = messagesOf(language).roles.accept;
  if (!offer || offer.own || offer.link !== "open") {
    return (
      <PersonFrame actor={actor} done={doneText(t, done)}>
        <LinkClosed offer={offer} t={t} language={language} />
      </PersonFrame>
    );
  }
  const mayAccept = may.accept(actor, { organisationId: offer.giver.id });
  const heading = (
    <>
      <PageTitle title={words.title} documentTitle={false} />
      <OfferFacts offer={offer} t={t} language={language} />
      <RoleRights role={offer.role} t={t} />
      <p>{t("roles.accept.as", { name: actor.name })}</p>
      {!offer.isSameName && (
        <Note tone="warn">
          {offer.kind === "grant"
            ? t("roles.accept.otherName", { offered: offer.offeredTo })
            : t("roles.accept.otherNamedPerson", { offered: offer.offeredTo })}
        </Note>
      )}
    </>
  );
  return (
    <PersonFrame actor={actor}>
      {mayAccept ? (
        <AcceptForm frame={formFrame(language)} heading={heading} words={words} token={token} offer={offer.kind} />
      ) : (
        <>
          <PageTitle title={words.useSuomiFi} />
          <p>{words.useSuomiFiText}</p>
        </>
      )}
      {mayAccept && (
        <Actions>
          <ButtonLink tone="secondary" href={`${path}/decline`}>
            {words.decline}
          </ButtonLink>
        </Actions>
      )}
    </PersonFrame>
  );
}
