import type { ChangeLine } from "@/lib/histories/schema";
import { localName } from "@/lib/i18n/local-name";
import { basisTold, rolesTold, type Telling, whoTold } from "./words";

type Props = { line: ChangeLine; telling: Telling };

/** Which other organisation had named the person who made the change, if one had. */
export function Through({ line, telling: { t, language, names } }: Props) {
  const through = line.through && names.get(line.through);
  if (!through) return null;
  return (
    <span className="block text-ink-soft text-note">
      {t("histories.through", { organisation: localName(through, language) })}
    </span>
  );
}

/** Who made the change, and which other organisation had named them. */
export const Who = ({ line, telling }: Props) => (
  <>
    {whoTold(line, telling.t)}
    <Through line={line} telling={telling} />
  </>
);

/** In which role, and why it was theirs. */
export const Standing = ({ line, telling: { t } }: Props) => (
  <>
    {rolesTold(line.roles, t)}
    {line.basis && <span className="block text-ink-soft text-note">{basisTold(line.basis, t)}</span>}
  </>
);
