import { notFound } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import type { Member } from "@/lib/auth/actor";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { may } from "@/lib/namings/policy";
import type { Naming } from "@/lib/namings/queries";
import { canAdvance } from "@/lib/namings/workflow";
import { StrikeOutForm } from "./reason-forms";

/** What striking this person out will do, and the button; the same for both organisations. */
export async function StrikeOutPage({ actor, naming, back }: { actor: Member; naming: Naming; back: string }) {
  if (!may.strikeOut(actor, naming) || !canAdvance(naming.state, "strikeOut")) notFound();
  const { language, t } = await i18n();
  const words = messagesOf(language).roles.strikeOut;
  const heading = (
    <>
      <PageTitle
        title={words.title}
        back={{ href: back, label: messagesOf(language).common.back }}
        documentTitle={false}
      />
      <p>{t("roles.strikeOut.text", { name: naming.name })}</p>
    </>
  );
  return (
    <OrganisationFrame actor={actor} current="roles">
      <StrikeOutForm
        frame={formFrame(language, actor.organisation.businessId)}
        heading={heading}
        words={words}
        id={naming.id}
        back={back}
      />
    </OrganisationFrame>
  );
}
