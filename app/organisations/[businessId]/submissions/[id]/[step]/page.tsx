import { notFound, redirect } from "next/navigation";
import { Fragment } from "react";
import { OrganisationFrame } from "@/components/layout/frames";
import { ClosedStep } from "@/components/submissions/closed-step";
import { steps } from "@/components/submissions/kinds";
import { stepFrame } from "@/components/submissions/step-frame";
import { StepHeading, stepTitle } from "@/components/submissions/step-heading";
import { type Messages, messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { issueSentence } from "@/lib/i18n/issue";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { kindOf } from "@/lib/submissions/kinds";
import { startValues } from "@/lib/submissions/kinds/start-values";
import { may } from "@/lib/submissions/policy";
import {
  draftOf,
  earliestDay,
  lastReturn,
  onStepForm,
  type StepState,
  viewSubmission,
  type WholeSubmission,
} from "@/lib/submissions/queries";
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
      {isOpen ? (
        <Fragment key={`${step} ${savedKey(submission, step)} ${q}`}>
          {steps[kind]({
            kind,
            step,
            specs: kindOf(kind).fields(step),
            data,
            language,
            businessId,
            frame: stepFrame({
              submission,
              step,
              title: stepTitle(kind, step, language),
              heading,
              returned,
              now,
              language,
              businessId,
              found: asked.check === "1" ? foundIn(states, step, messagesOf(language).issues) : {},
              initial: startValues(kind, step, data, draftOf(submission)),
            }),
          })}
        </Fragment>
      ) : (
        <ClosedStep
          kind={kind}
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
const savedKey = (submission: WholeSubmission, step: string) => {
  const typed = draftOf(submission)[step] as { file?: { fingerprint?: string } } | undefined;
  return typed?.file?.fingerprint ?? "";
};

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
