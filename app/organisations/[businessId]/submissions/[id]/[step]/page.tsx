import { notFound, redirect } from "next/navigation";
import { OrganisationFrame } from "@/components/layout/frames";
import { StepBody } from "@/components/submissions/step-body";
import { StepHeading } from "@/components/submissions/step-heading";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { kindOf } from "@/lib/submissions/kinds";
import { startValues } from "@/lib/submissions/kinds/start-values";
import { may } from "@/lib/submissions/policy";
import { draftOf, earliestDay, lastReturn, onStepForm, viewSubmission } from "@/lib/submissions/queries";
import { requireMember, view } from "@/lib/view";

/** One step of a submission: its form, or what was answered where it may not be changed. */
export default async function StepPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/submissions/[id]/[step]">) {
  const [{ businessId, id, step }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}/submissions/${id}`;
  const actor = await requireMember(businessId, `${base}/${step}`);
  const { language, t } = await i18n();
  const now = new Date();
  const q = typeof asked.q === "string" ? asked.q.slice(0, 100) : "";
  const seen = await view(actor, async (tx) => {
    const known = await viewSubmission(tx, actor, id, { now, language });
    if (known?.isNewer) return base;
    if (!known?.states.some((state) => state.step === step)) return null;
    const { submission, asked } = known;
    const reading = { tx, actor, draft: draftOf(submission), asked, language, q };
    return {
      ...known,
      data: await kindOf(submission.kind).read(step, reading),
      unread: await countUnread(tx, actor),
    };
  });
  if (!seen) notFound();
  if (typeof seen === "string") redirect(seen);
  const { submission, states, open, fields, data, unread } = seen;
  const { kind } = submission;
  const returned = lastReturn(submission).filter(({ field }) => field.startsWith(`${step}.`));
  const problems = states.find((state) => state.step === step)?.problems ?? [];
  const isOpen = may.save(actor, submission) && open.includes(step);
  const heading = (
    <StepHeading
      kind={kind}
      base={base}
      step={step}
      states={states}
      earliest={earliestDay(kind, seen.asked)}
      returned={isOpen && step !== "certificate" ? [] : returned}
      language={language}
      isForm={isOpen}
    />
  );
  return (
    <OrganisationFrame actor={actor} current="submissions" unread={unread} done={doneText(t, asked.done)}>
      <StepBody
        submission={submission}
        step={step}
        specs={kindOf(kind).fields(step)}
        data={data}
        initial={startValues(kind, step, data, draftOf(submission))}
        heading={heading}
        returned={returned}
        problems={asked.check === "1" ? problems.map((issue) => onStepForm(step, issue)) : []}
        isOpen={isOpen}
        fields={fields ?? []}
        q={q}
        businessId={businessId}
        now={now}
        language={language}
      />
    </OrganisationFrame>
  );
}
