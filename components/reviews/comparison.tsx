import Link from "next/link";
import { Details } from "@/components/ui/details";
import { DiffTable } from "@/components/ui/diff-table";
import type { Translator } from "@/lib/i18n";
import type { ComparedField } from "@/lib/submissions/kinds/kind";
import { fieldLabel, valueLines } from "./words";

type Props = {
  fields: ComparedField[];
  t: Translator;
  /** Where a correction of one field is asked for; null when it is not one's to ask. */
  correctionPath: ((field: string) => string) | null;
};

/** What the submission changes, side by side; what stays as it is behind a line of its own. */
export function Comparison({ fields, t, correctionPath }: Props) {
  const changed = fields.filter(({ isChanged }) => isChanged);
  const unchanged = fields.filter(({ isChanged }) => !isChanged);
  const titles = {
    label: t("staff.review.field"),
    before: t("staff.review.before"),
    after: t("staff.review.after"),
    ...(correctionPath ? { action: t("staff.review.correction") } : {}),
  };
  const rows = (some: ComparedField[]) =>
    some.map((field) => {
      const label = fieldLabel(t, field.field);
      return {
        key: field.field,
        label,
        before: <Lines of={valueLines(t, field, field.before)} none={t("staff.review.none")} />,
        after: <Lines of={valueLines(t, field, field.after)} none={t("staff.review.none")} />,
        changed: field.isChanged,
        code: field.form === "mono",
        action: correctionPath && (
          <Link
            href={correctionPath(field.field)}
            prefetch={false}
            aria-label={t("staff.review.correctionOf", { field: label })}
          >
            {t("staff.review.correction")}
          </Link>
        ),
      };
    });
  return (
    <>
      {changed.length > 0 ? (
        <DiffTable caption={t("staff.review.changed")} titles={titles} rows={rows(changed)} />
      ) : (
        <p>{t("staff.review.nothingChanged")}</p>
      )}
      {unchanged.length > 0 && (
        <Details summary={t("staff.review.unchanged", { count: unchanged.length })}>
          <DiffTable titles={titles} rows={rows(unchanged)} />
        </Details>
      )}
    </>
  );
}

const Lines = ({ of, none }: { of: string[] | null; none: string }) =>
  of ? of.map((line) => <div key={line}>{line}</div>) : none;
