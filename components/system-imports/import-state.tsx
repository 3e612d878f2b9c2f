import { ActionButton } from "@/components/form/action-button";
import { formFrame } from "@/components/form/words";
import { Actions, ButtonLink } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { formatDateTime } from "@/lib/calendar";
import type { ImportState as State } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { applyCatalogueImport, applyUsesImport, discardImport } from "@/lib/system-imports/actions";
import type { PlannedRow } from "@/lib/system-imports/workflow";

type Props = {
  file: { id: string; state: State; closedAt: Date | null };
  run: { rows: PlannedRow<unknown>[]; mark: string };
  what: "catalogue" | "uses";
  base: string;
  actingFor?: string;
  hasChanged: boolean;
  language: Language;
  t: Translator;
};

/** What may be done with a file that has been checked, or what became of it. */
export function ImportState({ file, run, what, base, actingFor, hasChanged, language, t }: Props) {
  const when = file.closedAt ? formatDateTime(file.closedAt, language) : "";
  if (file.state === "APPLIED")
    return (
      <Note tone="ok" title={t("systemImports.appliedTitle")}>
        <p>{t("systemImports.appliedText", { date: when })}</p>
      </Note>
    );
  if (file.state === "DISCARDED")
    return <Note title={t("systemImports.discardedTitle")}>{t("systemImports.discardedText")}</Note>;
  const refused = run.rows.filter(({ outcome }) => outcome === "REFUSED").length;
  const writes = run.rows.filter(({ write }) => write !== null).length;
  const common = { actingFor };
  return (
    <>
      {hasChanged && (
        <Note tone="warn" title={t("systemImports.changedTitle")}>
          <p>{t("systemImports.changedText")}</p>
        </Note>
      )}
      {refused > 0 && (
        <Note tone="bad" title={t("systemImports.refusedTitle", { count: refused })}>
          <p>{t("systemImports.refusedText")}</p>
        </Note>
      )}
      {refused === 0 && writes === 0 && (
        <Note title={t("systemImports.nothingTitle")}>
          <p>{t("systemImports.nothingText")}</p>
        </Note>
      )}
      <Actions>
        {refused === 0 && writes > 0 ? (
          <ActionButton
            {...common}
            action={what === "catalogue" ? applyCatalogueImport : applyUsesImport}
            idempotencyKey={formFrame(language).idempotencyKey}
            values={{ importId: file.id, seen: run.mark }}
          >
            {t("systemImports.confirm", { count: writes })}
          </ActionButton>
        ) : (
          <ButtonLink href={base}>{t("systemImports.again")}</ButtonLink>
        )}
        <ActionButton
          {...common}
          action={discardImport}
          idempotencyKey={formFrame(language).idempotencyKey}
          values={{ importId: file.id }}
          tone="secondary"
        >
          {t("systemImports.discard")}
        </ActionButton>
      </Actions>
    </>
  );
}
