import { notFound } from "next/navigation";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { Consequences } from "@/components/submissions/consequences";
import { FilterForm, FilterText } from "@/components/ui/filter-form";
import { Note } from "@/components/ui/note";
import { formatDate, parseDate } from "@/lib/calendar";
import { messagesOf } from "@/lib/i18n";
import { issueSentence } from "@/lib/i18n/issue";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { simulate } from "@/lib/submissions/kinds/organisation-change/simulation";
import { askedOf, findSubmission, judgedDraft } from "@/lib/submissions/queries";
import { requireMember, view } from "@/lib/view";

/** What an organisation change would lead to on another day: nothing is stored, the day stands in the address. */
export default async function SimulationPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/submissions/[id]/simulation">) {
  const [{ businessId, id }, { on }] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}/submissions/${id}`;
  const actor = await requireMember(businessId, `${base}/simulation`);
  const { language, t } = await i18n();
  const now = new Date();
  const day = typeof on === "string" ? parseDate(on.trim()) : null;
  const seen = await view(actor, async (tx) => {
    const submission = await findSubmission(tx, actor, id);
    if (submission?.kind !== "ORGANISATION_CHANGE") return null;
    const asked = await askedOf(tx, submission, now);
    return {
      simulated: await simulate(tx, judgedDraft(submission), { asked, language, day }),
      unread: await countUnread(tx, actor),
    };
  });
  if (!seen) notFound();
  const { simulated, unread } = seen;
  const words = messagesOf(language).organisationChange.simulation;
  return (
    <OrganisationFrame actor={actor} current="submissions" unread={unread}>
      <PageTitle title={words.title} lead={words.lead} back={{ href: base, label: words.back }} />
      {!simulated && <Note tone="warn">{words.notWhole}</Note>}
      {simulated && (
        <>
          <FilterForm action={`${base}/simulation`} label={words.label} submit={words.show}>
            <FilterText name="on" label={words.on} value={formatDate(simulated.day)} short />
          </FilterForm>
          {on && !day && <Note tone="warn">{words.badDay}</Note>}
          {simulated.problems.map(({ code, params: filling }) => (
            <Note key={code} tone="warn">
              {issueSentence(messagesOf(language).issues, code, filling)}
            </Note>
          ))}
          <p>
            <strong>{t("organisationChange.simulation.shown", { date: formatDate(simulated.day) })}</strong>
          </p>
          <Consequences consequences={simulated.consequences} language={language} />
        </>
      )}
    </OrganisationFrame>
  );
}
