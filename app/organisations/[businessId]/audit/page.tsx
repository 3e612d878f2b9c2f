import { notFound } from "next/navigation";
import { TrailHead } from "@/components/audit/trail-head";
import { TrailList } from "@/components/audit/trail-list";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { may } from "@/lib/audit-trail/policy";
import { findTrailHead, listTrail } from "@/lib/audit-trail/queries";
import { organisationNouns, readTrailParams, type TrailLine } from "@/lib/audit-trail/schema";
import type { Member } from "@/lib/auth/actor";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { type PortalFunction, permits } from "@/lib/roles/policy";
import { requireMember, view } from "@/lib/view";

/** The organisation's own trail, Kela's looks included; for main users, administrative contacts and data protection officers. */
export default async function AuditPage({ params, searchParams }: PageProps<"/organisations/[businessId]/audit">) {
  const { businessId } = await params;
  const path = `/organisations/${businessId}/audit`;
  const actor = await requireMember(businessId, path);
  if (!may.read(actor)) notFound();
  const asked = readTrailParams(await searchParams, organisationNouns);
  const chain = actor.organisation.id;
  const { trail, head, unread } = await view(actor, async (tx) => ({
    trail: await listTrail(tx, actor, chain, asked.filter),
    head: await findTrailHead(tx, chain),
    unread: await countUnread(tx, actor),
  }));
  const { language, t } = await i18n();
  const words = messagesOf(language).audit;
  const subject = ({ subjectType, subjectId }: TrailLine) => {
    const place = subjectType && placeOf(actor, subjectType, subjectId);
    return place ? { href: `/organisations/${businessId}/${place}`, label: words.show } : null;
  };
  return (
    <OrganisationFrame actor={actor} current="audit" unread={unread}>
      <PageTitle title={words.title} lead={words.lead} />
      <TrailList
        path={path}
        nouns={organisationNouns}
        params={asked}
        trail={trail}
        t={t}
        language={language}
        subject={subject}
      />
      <TrailHead head={head} words={words.head} />
    </OrganisationFrame>
  );
}

/** Where a subject is to be seen in the organisation, if the one who reads the trail may go there. */
function placeOf(actor: Member, type: string, id: string | null): string | null {
  const ifReads = (portalFunction: PortalFunction, place: string) =>
    permits(actor, portalFunction, "read") ? place : null;
  switch (type) {
    case "submission":
      return `submissions/${id}`;
    case "grant":
    case "naming":
      return "roles";
    case "organisation":
      return "details";
    case "contact":
      return ifReads("contacts", "contacts");
    case "system-use":
      return ifReads("systems", `history/system-use/${id}`);
    case "connection-point":
      return ifReads("connection-points", `history/connection-point/${id}`);
    case "finding":
      return `findings/${id}`;
    default:
      return null;
  }
}
