import { notFound } from "next/navigation";
import { FindingFacts } from "@/components/findings/finding-facts";
import { AnswerForm } from "@/components/findings/finding-forms";
import { Closing, GivenAnswer } from "@/components/findings/outcome";
import { FindingTag } from "@/components/findings/state-tag";
import { WhatToDo } from "@/components/findings/what-to-do";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { may } from "@/lib/findings/policy";
import { findFinding, listNamesByOid } from "@/lib/findings/queries";
import { canAdvance } from "@/lib/findings/workflow";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { viewUnit } from "@/lib/organisations/queries";
import { requireMember, view } from "@/lib/view";

/** One change noticed in a register: what it means, what to do, and the organisation's answer to Kela. */
export default async function FindingPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/findings/[id]">) {
  const [{ businessId, id }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}`;
  const actor = await requireMember(businessId, `${base}/findings/${id}`);
  const seen = await view(actor, async (tx) => {
    const finding = await findFinding(tx, actor, id);
    return (
      finding && {
        finding,
        names: await listNamesByOid(tx, finding.organisationId, [finding.before, finding.after]),
        isUnit: (await viewUnit(tx, actor, finding.organisationId, finding.oid)) !== null,
        unread: await countUnread(tx, actor),
      }
    );
  });
  if (!seen) notFound();
  const { finding, names, isUnit, unread } = seen;
  const { language, t } = await i18n();
  const words = messagesOf(language).findings.answer;
  const isOpen = canAdvance(finding.state, "answer");
  const mayAnswer = isOpen && may.answer(actor, finding);
  const story = (
    <>
      <PageTitle
        title={t(`findings.kinds.${finding.kind}`)}
        lead={finding.name}
        crumbs={[{ href: `${base}/details`, label: t("findings.back") }]}
        documentTitle={!mayAnswer}
      />
      <Closing finding={finding} t={t} language={language} />
      <FindingFacts
        finding={finding}
        names={names}
        tag={<FindingTag state={finding.state} t={t} />}
        t={t}
        language={language}
      />
      {finding.state !== "CLOSED" && (
        <WhatToDo base={base} finding={finding} organisation={finding.organisation} isUnit={isUnit} t={t} />
      )}
    </>
  );
  return (
    <OrganisationFrame actor={actor} current="details" unread={unread} done={doneText(t, asked.done)}>
      {mayAnswer ? (
        <AnswerForm
          frame={formFrame(language, businessId)}
          heading={story}
          words={words}
          title={words.documentTitle}
          id={id}
        />
      ) : (
        story
      )}
      {isOpen && !mayAnswer && (
        <section className="mt-xl">
          <h2>{words.title}</h2>
          <p>{words.who}</p>
        </section>
      )}
      <GivenAnswer finding={finding} title={t("findings.given.title")} t={t} language={language} />
      {finding.state === "ANSWERED" && <p>{t("findings.given.waits")}</p>}
    </OrganisationFrame>
  );
}
