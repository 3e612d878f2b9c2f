import { DiffTable } from "@/components/ui/diff-table";
import type { FieldChange } from "@/lib/histories/schema";
import { fieldName, type Telling, valuesOf } from "./words";

/** One change field by field, before and after. */
export function ChangeTable({ changes, telling }: { changes: FieldChange[]; telling: Telling }) {
  const { t } = telling;
  const value = (one: unknown, form: FieldChange["form"]) => {
    const texts = valuesOf(one, form, telling);
    if (texts.length === 0) {
      return (
        <span className="text-ink-soft">
          <span aria-hidden>–</span>
          <span className="sr-only">{t("histories.none")}</span>
        </span>
      );
    }
    return texts.map((text) => (
      <span key={text} className="wrap-anywhere block">
        {text}
      </span>
    ));
  };
  if (changes.length === 0) return <p className="text-ink-soft text-note">{t("histories.nothingShown")}</p>;
  return (
    <DiffTable
      titles={{ label: t("histories.field"), before: t("histories.before"), after: t("histories.after") }}
      rows={changes.map(({ field, form, before, after }) => ({
        key: field,
        label: fieldName(t, field),
        before: value(before, form),
        after: value(after, form),
        changed: true,
        code: form === "code",
      }))}
    />
  );
}
