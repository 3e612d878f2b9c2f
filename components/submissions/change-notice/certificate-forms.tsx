"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import { FileField, TextAreaField } from "@/components/form/text-fields";
import type { FormFrame } from "@/components/form/words";
import { Actions } from "@/components/ui/button";
import type { Messages } from "@/lib/i18n";
import { storeCertificate } from "@/lib/submissions/actions";
import { certificateFormSchema } from "@/lib/submissions/kinds/connection-point-change/schema";
import { storeCertificateInput } from "@/lib/submissions/schema";
import { StepForm, type StepFrame, stepFormSchema, stepHint } from "../step-form";

type Texts = Messages["changeNotice"]["certificate"];

type UploadProps = {
  frame: FormFrame;
  texts: Texts;
  submissionId: string;
  version: number;
  /** Where this is the page's only form: the page's title and heading. */
  title?: string;
  heading?: ReactNode;
};

/** Takes one certificate at a time, and stores it at once: a refused form cannot give a file back. */
export const CertificateUpload = ({ frame, texts, submissionId, version, title, heading }: UploadProps) => (
  <ActionForm {...frame} action={storeCertificate} schema={storeCertificateInput} title={title} heading={heading}>
    <Hidden name="submissionId" value={submissionId} />
    <Hidden name="version" value={version} />
    <FileField name="file" label={texts.file} hint={texts.hint} accept=".pem,.cer,.crt,.der" />
    <TextAreaField name="pasted" label={texts.pasted} hint={texts.pastedHint} rows={4} wide code />
    <Actions>
      <Submit tone={title ? "primary" : "secondary"}>{texts.store}</Submit>
    </Actions>
  </ActionForm>
);

const schema = stepFormSchema(certificateFormSchema);

/** Which certificate the point has from now on. */
export const CertificateChoice = ({
  texts,
  choices,
  ...frame
}: StepFrame & { texts: Texts; choices: ("KEEP" | "NEW")[] }) => (
  <StepForm {...frame} schema={schema}>
    <RadioField
      name="answers.choice"
      legend={texts.choice}
      hint={stepHint(frame, "choice")}
      options={choices.map((value) => ({ value, label: texts.choices[value] }))}
    />
  </StepForm>
);
