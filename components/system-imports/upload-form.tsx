"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { FileField } from "@/components/form/text-fields";
import type { FormFrame } from "@/components/form/words";
import { Actions } from "@/components/ui/button";
import { uploadCatalogue, uploadUses } from "@/lib/system-imports/actions";
import { uploadSchema } from "@/lib/system-imports/schema";

type Props = {
  frame: FormFrame;
  heading: ReactNode;
  title: string;
  words: { file: string; upload: string; limits: string };
  what: "catalogue" | "uses";
};

/** Sends a file for a dry run. */
export const UploadForm = ({ frame, heading, title, words, what }: Props) => (
  <ActionForm
    {...frame}
    action={what === "catalogue" ? uploadCatalogue : uploadUses}
    schema={uploadSchema}
    title={title}
    heading={heading}
  >
    <FileField name="file" accept=".csv,text/csv,text/plain" label={words.file} hint={words.limits} />
    <Actions>
      <Submit>{words.upload}</Submit>
    </Actions>
  </ActionForm>
);
