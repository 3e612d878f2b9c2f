import { notFound } from "next/navigation";
import { visitor } from "@/lib/auth/actor";
import { findAuthority } from "@/lib/authorities/queries";
import { fileDownload, streamOf } from "@/lib/documents/download";
import { paperForm } from "@/lib/documents/paper-form";
import { requestLanguage } from "@/lib/i18n/server";
import { kindBySlug } from "@/lib/submissions/kinds";
import { view } from "@/lib/view";

/** The empty form of a kind as a PDF: nothing of anybody is in it, so anybody may have it. */
export async function GET(_: Request, { params }: RouteContext<"/api/forms/[kind]">): Promise<Response> {
  const { kind: slug } = await params;
  const kind = kindBySlug(slug);
  if (!kind) notFound();
  const language = await requestLanguage();
  const receiver = await view(visitor, (tx) => findAuthority(tx, "KELA"));
  if (!receiver) notFound();
  const form = paperForm(kind, receiver, language, new Date());
  return fileDownload(`kanta-${slug}-${language}.pdf`, "application/pdf", streamOf(form));
}
