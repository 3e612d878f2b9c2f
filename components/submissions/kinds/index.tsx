import type { ReactNode } from "react";
import type { SubmissionKind } from "@/lib/db/generated/enums";
import type { Language } from "@/lib/i18n/language";
import type { StepData as NoticeData } from "@/lib/submissions/kinds/connection-point-change/step-data";
import type { FieldSpec, StepData } from "@/lib/submissions/kinds/kind";
import { ChangeNoticeStep } from "../change-notice/step";
import { describedStep } from "../described-step";
import { organisationChangeHeading } from "../organisation-change-links";
import type { StepFrame } from "../step-form";
import { ControllerChangeStep } from "./controller-change";
import { JoiningStep } from "./joining";
import { LogDataRequestStep } from "./log-data-request";
import { OrganisationChangeStep } from "./organisation-change";
import { RenewalRequestsStep } from "./renewal-requests";
import { TerminationStep } from "./termination";

/** What one step's form is drawn from. */
export interface DrawnStep {
  kind: SubmissionKind;
  step: string;
  specs: readonly FieldSpec[];
  data: StepData;
  frame: StepFrame;
  language: Language;
  businessId: string;
}

/** The form of a step, by kind. */
export const steps: Record<SubmissionKind, (drawn: DrawnStep) => ReactNode> = {
  CONNECTION_POINT_CHANGE: ({ data, frame, language, businessId }) => (
    <ChangeNoticeStep data={data.own as NoticeData} frame={frame} language={language} businessId={businessId} />
  ),
  JOINING: ({ frame, ...known }) => <JoiningStep {...describedStep({ ...known, frame })} />,
  RENEWAL_REQUESTS: ({ frame, specs, ...known }) => (
    <RenewalRequestsStep {...describedStep({ ...known, frame, specs: known.data.own === "marked" ? [] : specs })} />
  ),
  TERMINATION: ({ frame, ...known }) => <TerminationStep {...describedStep({ ...known, frame })} />,
  ORGANISATION_CHANGE: ({ frame, ...known }) => {
    const drawn = describedStep({ ...known, frame });
    const base = `/organisations/${known.businessId}/submissions/${frame.submissionId}`;
    const { data, language } = known;
    const heading = organisationChangeHeading({ heading: drawn.heading, own: data.own, language, base });
    return <OrganisationChangeStep {...drawn} heading={heading} />;
  },
  CONTROLLER_CHANGE: ({ frame, ...known }) => <ControllerChangeStep {...describedStep({ ...known, frame })} />,
  LOG_DATA_REQUEST: ({ frame, ...known }) => <LogDataRequestStep {...describedStep({ ...known, frame })} />,
};
