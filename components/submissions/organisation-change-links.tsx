import Link from "next/link";
import type { ReactNode } from "react";
import { translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

/** The subject by which THL knows feedback on its work instruction; it is the same in every language. */
const feedbackSubject = "Organisaatiomuutosohje";

type Known = { heading: ReactNode; own: unknown; language: Language; base: string };

/** What leads on from a step of an organisation change: feedback on the work instruction, the consequences on another day. */
export function organisationChangeHeading({ heading, own, language, base }: Known): ReactNode {
  const t = translator(language);
  const known = (own ?? {}) as { feedback?: string; simulates?: boolean };
  return (
    <>
      {heading}
      {known.feedback && (
        <p>
          <a href={`mailto:${known.feedback}?subject=${feedbackSubject}`}>
            {t("organisationChange.notes.feedback", { thl: known.feedback })}
          </a>
        </p>
      )}
      {known.simulates && (
        <p>
          <Link href={`${base}/simulation`} prefetch={false}>
            {t("organisationChange.simulation.link")}
          </Link>
        </p>
      )}
    </>
  );
}
