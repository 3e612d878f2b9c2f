import { Tag, type Tone } from "@/components/ui/tag";
import { formatDate } from "@/lib/calendar";
import type { Register, WalkMode, WalkState } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";

const tones: Record<WalkState, Tone> = { RUNNING: "info", DONE: "ok", FAILED: "bad" };

/** How a walk stands, in a word. */
export const WalkTag = ({ state, t }: { state: WalkState; t: Translator }) => (
  <Tag tone={tones[state]}>{t(`registry.states.${state}`)}</Tag>
);

/** What a walk asks for: everything, or what has changed after a day. */
export const walkWish = (t: Translator, { mode, modifiedAfter }: { mode: WalkMode; modifiedAfter: Date | null }) =>
  modifiedAfter
    ? t("registry.sinceMode", { date: formatDate(modifiedAfter.toISOString().slice(0, 10)) })
    : t(`registry.modes.${mode}`);

type Progress = { register: Register; itemsDone: number; itemsTotal: number | null };

/** How far a walk has come, as a bar and in figures. */
export const WalkProgress = ({ walk: { register, itemsDone, itemsTotal }, t }: { walk: Progress; t: Translator }) =>
  itemsTotal === null ? (
    <p className="mb-0">{t("registry.waiting")}</p>
  ) : (
    <p className="mb-0">
      <progress
        value={itemsDone}
        max={Math.max(itemsTotal, 1)}
        aria-label={t("registry.progressLabel", { register: t(`registry.names.${register}`) })}
        className="mr-s h-3 w-[220px] max-w-full align-middle"
      />
      {t("registry.progress", { done: itemsDone, total: itemsTotal })}
    </p>
  );
