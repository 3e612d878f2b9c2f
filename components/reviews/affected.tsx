import { Details } from "@/components/ui/details";
import type { SubmissionKind } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { ComparedField } from "@/lib/submissions/kinds/kind";
import { valueLines } from "./words";

const everyUnit = "ALL";

/** How many units and services the submission touches, and which. */
export function Affected({
  kind,
  fields,
  language,
  t,
}: {
  kind: SubmissionKind;
  fields: ComparedField[];
  language: Language;
  t: Translator;
}) {
  const [services, units] = ["scope.services", "scope.unitOids"].map((name) =>
    fields.find(({ field }) => field === name),
  );
  if (!services || !units) return null;
  const touched = (field: ComparedField) => field.after ?? field.before ?? [];
  const isAll = touched(units).includes(everyUnit);
  const serviceNames = valueLines(language, kind, services, touched(services)) ?? [];
  return (
    <section>
      <p>
        {t("staff.review.affects", {
          units: isAll ? -1 : touched(units).length,
          services: touched(services).length,
          names: serviceNames.join(", "),
        })}
      </p>
      {!isAll && (
        <Details summary={t("staff.review.affected")}>
          <ul className="mb-s list-disc pl-m">
            {(valueLines(language, kind, units, touched(units)) ?? []).map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}
