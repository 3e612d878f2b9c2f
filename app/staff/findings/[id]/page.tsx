import Link from "next/link";
import { notFound } from "next/navigation";
import { FindingFacts } from "@/components/findings/finding-facts";
import { CloseForm } from "@/components/findings/finding-forms";
import { GivenAnswer, StaffClosing } from "@/components/findings/outcome";
import { StaffFindingTag } from "@/components/findings/state-tag";
import { formFrame } from "@/components/form/words";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { may } from "@/lib/findings/policy";
import { findFinding, listNamesByOid } from "@/lib/findings/queries";
import { canAdvance } from "@/lib/findings/workflow";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { auditLook, requireOfficer, view } from "@/lib/view";

/** One change noticed in a register as an officer handles it: what changed, what the customer says, and closing it. */
export default async function StaffFindingPage({ params, searchParams }: PageProps<"/staff/findings/[id]">) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const actor = await requireOfficer(`/staff/findings/${id}`);
  const seen = await view(actor, async (tx) => {
    const finding = await findFinding(tx, actor, id);
    if (!finding) return null;
    const { organisationId, before, after } = finding;
    const names = await listNamesByOid(tx, organisationId, [before, after]);
    await auditLook(tx, actor, { type: "finding", id, organisationId }, "CHECK");
    return { finding, names };
  });
  if (!seen) notFound();
  const { finding, names } = seen;
  const { language, t } = await i18n();
  const words = messagesOf(language).findings.staff.close;
  const isOpen = canAdvance(finding.state, "close");
  const mayClose = isOpen && may.close(actor, finding);
  const customer = finding.organisation;
  const story = (
    <>
      <PageTitle
        title={finding.name}
        lead={`${localName(customer, language)} ${customer.businessId}`}
        crumbs={[{ href: "/staff/findings", label: t("findings.staff.title") }]}
        documentTitle={!mayClose}
      />
      <StaffClosing finding={finding} t={t} language={language} />
      <FindingFacts
        finding={finding}
        names={names}
        tag={<StaffFindingTag state={finding.state} t={t} />}
        t={t}
        language={language}
      />
      <p>
        <Link href={`/staff/customers/${customer.businessId}`} prefetch={false}>
          {t("findings.staff.toCustomer")}
        </Link>
      </p>
      <GivenAnswer finding={finding} title={t("findings.staff.answered")} t={t} language={language} />
      {isOpen && !finding.answer && <p>{t("findings.staff.noAnswer")}</p>}
      {isOpen && !mayClose && <p>{t("findings.staff.own")}</p>}
    </>
  );
  return (
    <StaffFrame actor={actor} current="registry" done={doneText(t, asked.done)}>
      {mayClose ? (
        <CloseForm
          frame={formFrame(language)}
          heading={story}
          words={words}
          title={`${words.title}: ${finding.name}`}
          id={id}
          back="/staff/findings"
        />
      ) : (
        story
      )}
    </StaffFrame>
  );
}
