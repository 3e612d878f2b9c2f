import { notFound } from "next/navigation";
import { OrganisationFrame } from "@/components/layout/frames";
import { ChangeNoticeStep } from "@/components/submissions/change-notice/step";

import { ClosedStep } from "@/components/submissions/closed-step";
import { stepFrame } from "@/components/submissions/step-frame";
import { StepHeading, stepTitle } from "@/components/submissions/step-heading";
import { type Messages, messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { issueSentence } from "@/lib/i18n/issue";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { initialValues, readStep, type StepData } from "@/lib/submissions/kinds/connection-point-change/step-data";
import { may } from "@/lib/submissions/policy";
import { askedOf, draftOf, lastReturn, onStepForm, type StepState, viewSubmission } from "@/lib/submissions/queries";
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
    if (!known?.states.some((state) => state.step === step)) return null;
    const reading = { tx, actor, draft: draftOf(known.submission), asked: askedOf(known.submission, now), q };
    return {
      ...known,
      data: await readStep(step, reading),
      clockStart: reading.asked.clockStart,
      unread: await countUnread(tx, actor),
    };
  });
  if (!seen?.data) notFound();
  const { submission, states, open, fields, data, clockStart, unread } = seen;
  const returned = lastReturn(submission).filter(({ field }) => field.startsWith(`${step}.`));
  const isOpen = may.save(actor, submission) && open.includes(step);
  const heading = (
    <StepHeading
      base={base}
      step={step}
      states={states}
      clockStart={clockStart}
      returned={isOpen && step !== "certificate" ? [] : returned}
      language={language}
      isForm={isOpen}
    />
  );
  return (
    <OrganisationFrame actor={actor} current="submissions" unread={unread} done={doneText(t, asked.done)}>
      {isOpen ? (
        <ChangeNoticeStep
          key={`${step} ${attachedTo(data)} ${q}`}
          data={data}
          language={language}
          businessId={businessId}
          frame={stepFrame({
            submission,
            step,
            title: stepTitle(step, language),
            heading,
            returned,
            now,
            language,
            businessId,
            found: asked.check === "1" ? foundIn(states, step, messagesOf(language).issues) : {},
            initial: initialValues(data, draftOf(submission)),
          })}
        />
      ) : (
        <ClosedStep
          heading={heading}
          fields={(fields ?? []).filter((field) => field.step === step)}
          language={language}
        />
      )}
    </OrganisationFrame>
  );
}

/**
 * The file that the step holds: another one draws the form anew. The draft's version must not: without JavaScript a form
 * finds its errors again only at the same place in the page, and a refused step has been stored, too.
 */
const attachedTo = (data: StepData) => (data.step === "certificate" ? (data.stored?.fingerprint ?? "") : "");

/** What is wrong with what has been stored of a step, as its form tells it. */
function foundIn(states: StepState[], step: string, words: Messages["issues"]): Record<string, string> {
  const problems = states.find((state) => state.step === step)?.problems ?? [];
  return Object.fromEntries(
    problems
      .map((problem) => onStepForm(step, problem))
      .reverse()
      .map(({ field, code, params }) => [field, issueSentence(words, code, params)]),
  );
}
