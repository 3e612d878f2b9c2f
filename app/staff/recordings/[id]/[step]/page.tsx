import { notFound } from "next/navigation";
import { StaffFrame } from "@/components/layout/frames";
import { RecordingFacts } from "@/components/recordings/recording-facts";
import { StepBody } from "@/components/submissions/step-body";
import { StepHeading } from "@/components/submissions/step-heading";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { viewRecording } from "@/lib/recordings/queries";
import { kindOf } from "@/lib/submissions/kinds";
import { startValues } from "@/lib/submissions/kinds/start-values";
import { draftOf, earliestDay, onStepForm } from "@/lib/submissions/queries";
import { requireOfficer, view } from "@/lib/view";

/** One step of what an officer writes in from a paper: the same form that the customer would fill in. */
export default async function RecordingStepPage({ params, searchParams }: PageProps<"/staff/recordings/[id]/[step]">) {
  const [{ id, step }, asked] = await Promise.all([params, searchParams]);
  const base = `/staff/recordings/${id}`;
  const actor = await requireOfficer(`${base}/${step}`);
  const { language, t } = await i18n();
  const now = new Date();
  const q = typeof asked.q === "string" ? asked.q.slice(0, 100) : "";
  const seen = await view(actor, async (tx) => {
    const known = await viewRecording(tx, actor, id, { now, language });
    if (!known?.states.some((state) => state.step === step)) return null;
    const { submission, asked } = known;
    const reading = { tx, actor, draft: draftOf(submission), asked, language, q };
    return { ...known, data: await kindOf(submission.kind).read(step, reading) };
  });
  if (!seen) notFound();
  const { submission, states, open, fields, data } = seen;
  const { kind } = submission;
  const problems = states.find((state) => state.step === step)?.problems ?? [];
  const heading = (
    <>
      <StepHeading
        kind={kind}
        base={base}
        step={step}
        states={states}
        earliest={earliestDay(kind, seen.asked)}
        returned={[]}
        language={language}
        isForm
      />
      <RecordingFacts submission={submission} language={language} />
    </>
  );
  return (
    <StaffFrame actor={actor} current="customers" done={doneText(t, asked.done)}>
      <StepBody
        submission={submission}
        step={step}
        specs={kindOf(kind).fields(step)}
        data={data}
        initial={startValues(kind, step, data, draftOf(submission))}
        heading={heading}
        returned={[]}
        problems={asked.check === "1" ? problems.map((issue) => onStepForm(step, issue)) : []}
        isOpen={open.includes(step)}
        fields={fields ?? []}
        q={q}
        businessId=""
        now={now}
        language={language}
      />
    </StaffFrame>
  );
}
