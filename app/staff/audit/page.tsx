import { TrailHead } from "@/components/audit/trail-head";
import { TrailList } from "@/components/audit/trail-list";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { systemChain } from "@/lib/audit";
import { findTrailHead, listTrail } from "@/lib/audit-trail/queries";
import { nouns, readTrailParams } from "@/lib/audit-trail/schema";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { requireOfficer, view } from "@/lib/view";

const path = "/staff/audit";

/** What belongs to no organisation: sign-ins, mandate queries, refusals. */
export default async function StaffAuditPage({ searchParams }: PageProps<"/staff/audit">) {
  const actor = await requireOfficer(path);
  const asked = readTrailParams(await searchParams, nouns);
  const { trail, head } = await view(actor, async (tx) => ({
    trail: await listTrail(tx, actor, systemChain, asked.filter),
    head: await findTrailHead(tx, systemChain),
  }));
  const { language, t } = await i18n();
  const words = messagesOf(language).audit;
  return (
    <StaffFrame actor={actor} current="audit">
      <PageTitle title={words.staffTitle} lead={words.staffLead} />
      <TrailList
        path={path}
        nouns={nouns}
        params={asked}
        trail={trail}
        t={t}
        language={language}
        subject={() => null}
      />
      <TrailHead head={head} words={words.head} />
    </StaffFrame>
  );
}
