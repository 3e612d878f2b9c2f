import { Fragment, type ReactNode } from "react";
import type { FormValues } from "@/components/form/use-action-form";
import type { FieldIssue } from "@/lib/action";
import { messagesOf } from "@/lib/i18n";
import { issueSentence } from "@/lib/i18n/issue";
import type { Language } from "@/lib/i18n/language";
import type { ComparedField, FieldSpec, StepData } from "@/lib/submissions/kinds/kind";
import type { WholeSubmission } from "@/lib/submissions/queries";
import { ClosedStep } from "./closed-step";
import { steps } from "./kinds";
import { stepFrame } from "./step-frame";
import { stepTitle } from "./step-heading";

type Props = {
  submission: WholeSubmission;
  step: string;
  specs: readonly FieldSpec[];
  data: StepData;
  initial: FormValues;
  heading: ReactNode;
  /** What an officer asks to be mended in it. */
  returned: { field: string; reason: string }[];
  /** What is wrong with what has been stored, by the form's own names, when the page was asked to tell. */
  problems: readonly FieldIssue[];
  /** Whether it may be written into. */
  isOpen: boolean;
  fields: readonly ComparedField[];
  /** What one searches for in the step's list. */
  q: string;
  /** The Business ID of the organisation that one acts for; empty for an officer who writes in a paper. */
  businessId: string;
  now: Date;
  language: Language;
};

/** One step: its form, or what was answered where it may not be changed. The same for a customer and for a paper that came. */
export function StepBody(props: Props) {
  const { submission, step, specs, data, heading, isOpen, fields, q, businessId, problems, language, ...rest } = props;
  const { kind } = submission;
  if (!isOpen)
    return (
      <ClosedStep
        kind={kind}
        heading={heading}
        fields={fields.filter((field) => field.step === step)}
        language={language}
      />
    );
  const title = stepTitle(kind, step, language);
  const found = foundIn(problems, language);
  const frame = stepFrame({ ...rest, submission, step, title, heading, language, businessId, found });
  return (
    <Fragment key={`${step} ${savedKey(submission, step)} ${q}`}>
      {steps[kind]({ kind, step, specs, data, language, businessId, frame })}
    </Fragment>
  );
}

/**
 * The file that the step holds: another one draws the form anew. The draft's version must not: without JavaScript a form
 * finds its errors again only at the same place in the page, and a refused step has been stored, too.
 */
const savedKey = ({ answers }: WholeSubmission, step: string) => {
  const typed = (answers as Record<string, { file?: { fingerprint?: string } } | undefined> | null)?.[step];
  return typed?.file?.fingerprint ?? "";
};

/** The first of several at a field is told. */
function foundIn(problems: readonly FieldIssue[], language: Language): Record<string, string> {
  const words = messagesOf(language).issues;
  return Object.fromEntries(
    problems.toReversed().map(({ field, code, params }) => [field, issueSentence(words, code, params)]),
  );
}
