import type { ChangeLine } from "@/lib/histories/schema";
import { localName } from "@/lib/i18n/local-name";
import { basisTold, rolesTold, type Telling, whoTold } from "./words";

type Props = { line: ChangeLine; telling: Telling };

/** Who made the change, and which other organisation had named them. */
export function Who({ line, telling: { t, language, names } }: Props) {
  const through = line.through && names.get(line.through);
  return (
    <>
      {whoTold(line, t)}
      {through && (
        <span className="block text-ink-soft text-note">
          {t("histories.through", { organisation: localName(through, language) })}
        </span>
      )}
    </>
  );
}

/** In which role, and why it was theirs. */
export const Standing = ({ line, telling: { t } }: Props) => (
  <>
    {rolesTold(line.roles, t)}
    {line.basis && <span className="block text-ink-soft text-note">{basisTold(line.basis, t)}</span>}
  </>
);
