"use client";

import { stepSchemas } from "@/lib/submissions/kinds/log-data-request/schema";
import { DescribedForm, type DescribedStep } from "../described-form";

/** One step of the kind, judged in the browser by the kind's own schema. */
export const LogDataRequestStep = (step: DescribedStep) => (
  <DescribedForm {...step} schema={stepSchemas[step.step as keyof typeof stepSchemas]} />
);
