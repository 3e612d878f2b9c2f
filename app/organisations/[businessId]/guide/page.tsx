import { Guide } from "@/components/guide/guide";
import { leadTimeSentence } from "@/components/guide/lead-time";
import { GuideOutcome, type NextStep } from "@/components/guide/outcome";
import { OrganisationFrame } from "@/components/layout/frames";
import type { Member } from "@/lib/auth/actor";
import { helsinkiDate } from "@/lib/calendar";
import { wayOf } from "@/lib/guide/policy";
import { readOutcome } from "@/lib/guide/queries";
import { follow, type Outcome, type OutcomeCode, outcomes, roots } from "@/lib/guide/schema";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { asText, withParams } from "@/lib/paging";
import { kindOf } from "@/lib/submissions/kinds";
import { requireMember, view } from "@/lib/view";

/** From what changes in the organisation to what must be done about it. */
export default async function GuidePage({ params, searchParams }: PageProps<"/organisations/[businessId]/guide">) {
  const [{ businessId }, { a }] = await Promise.all([params, searchParams]);
  const path = `/organisations/${businessId}/guide`;
  const actor = await requireMember(businessId, path);
  const { language } = await i18n();
  const place = follow(roots.organisation, asText(a) ?? "");
  const code = "outcome" in place.at ? place.at.outcome : null;
  const on = helsinkiDate(new Date());
  const { unread, told } = await view(actor, async (tx) => ({
    unread: await countUnread(tx, actor),
    told: code && (await readOutcome(tx, code, { organisationKind: actor.organisation.kind, on })),
  }));
  return (
    <OrganisationFrame actor={actor} current="guide" unread={unread}>
      <Guide
        place={place}
        path={path}
        language={language}
        outcome={
          code &&
          told && (
            <GuideOutcome
              code={code}
              next={nextStep(actor, code)}
              leadTime={leadTimeSentence(told.leadTime, on, language)}
              name={localName(actor.organisation, language)}
              authorities={told.authorities}
              language={language}
            />
          )
        }
      />
    </OrganisationFrame>
  );
}

function nextStep(actor: Member, code: OutcomeCode): NextStep | null {
  const outcome: Outcome = outcomes[code];
  const way = wayOf(actor, outcome);
  if (!way) return null;
  const base = `/organisations/${actor.organisation.businessId}`;
  const { kind, change, service, place } = outcome;
  const href = kind
    ? withParams(`${base}/submissions/new/${kindOf(kind).slug}`, { change, service })
    : `${base}/${place}`;
  return { href: way.isOpen ? href : null, roles: way.roles };
}
