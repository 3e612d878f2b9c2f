import { Guide } from "@/components/guide/guide";
import { GuideOutcome } from "@/components/guide/outcome";
import { PublicShell } from "@/components/layout/public-shell";
import { Actions, ButtonLink } from "@/components/ui/button";
import { currentActor } from "@/lib/auth/session";
import { helsinkiDate } from "@/lib/calendar";
import { readOutcome } from "@/lib/guide/queries";
import { follow, roots } from "@/lib/guide/schema";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { asText } from "@/lib/paging";
import { view } from "@/lib/view";

/** For whoever acts for no organisation yet: becoming a customer, and whether the law asks it. */
export default async function PublicGuidePage({ searchParams }: PageProps<"/guide">) {
  const { a } = await searchParams;
  const { language } = await i18n();
  const words = messagesOf(language).guide;
  const place = follow(roots.nobody, asText(a) ?? "");
  const code = "outcome" in place.at ? place.at.outcome : null;
  const actor = await currentActor();
  const on = helsinkiDate(new Date());
  const told = code && (await view(actor, (tx) => readOutcome(tx, code, { organisationKind: null, on })));
  return (
    <PublicShell>
      <Guide
        place={place}
        path="/guide"
        language={language}
        outcome={
          code &&
          told && (
            <>
              <GuideOutcome
                code={code}
                next={null}
                leadTime={null}
                name={null}
                authorities={told.authorities}
                language={language}
              />
              <Actions>
                <ButtonLink href="/organisations">{words.signIn}</ButtonLink>
              </Actions>
            </>
          )
        }
      />
    </PublicShell>
  );
}
