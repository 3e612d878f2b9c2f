import { Tag, type Tone } from "@/components/ui/tag";
import { type CalendarDate, formatDate } from "@/lib/calendar";
import type { Translator } from "@/lib/i18n";
import { type Judged, standingOf, stateOfUse } from "@/lib/systems/policy";

const dateOf = (column: Date) => formatDate(column.toISOString().slice(0, 10));

type Props = { system: Judged; today: CalendarDate; t: Translator };

/** Whether a system is in the register and certified, in words. */
export function SystemStanding({ system, today, t }: Props) {
  const standing = standingOf(system, today);
  const tone: Tone = standing === "in-order" ? "ok" : standing === "certificate-ends" ? "warn" : "bad";
  return (
    <>
      <span className="block">
        {system.registerId
          ? t("systems.standing.registered", { registerId: system.registerId })
          : t("systems.standing.notRegistered")}
      </span>
      <span className={tone === "ok" ? "block text-ink-soft text-note" : "mt-1 block"}>
        {tone === "ok" ? certificateText(system, today, t) : <Tag tone={tone}>{certificateText(system, today, t)}</Tag>}
      </span>
      {system.retiredOn && (
        <span className="mt-1 block text-ink-soft text-note">
          {t("systems.standing.retired", { date: dateOf(system.retiredOn) })}
        </span>
      )}
    </>
  );
}

/** Until when a system is certified, or that it need not be. */
export function certificateText({ systemClass, certifiedUntil }: Judged, today: CalendarDate, t: Translator): string {
  if (systemClass === "B") return t("systems.standing.notNeeded");
  if (!certifiedUntil) return t("systems.standing.noCertificate");
  const date = dateOf(certifiedUntil);
  const hasEnded = certifiedUntil.toISOString().slice(0, 10) < today;
  return hasEnded ? t("systems.standing.ended", { date }) : t("systems.standing.until", { date });
}

type Period = { usedFrom: Date; usedUntil: Date | null };

/** From when until when a system is used. */
export const periodText = ({ usedFrom, usedUntil }: Period, t: Translator): string =>
  usedUntil
    ? t("systems.periodUntil", { from: dateOf(usedFrom), until: dateOf(usedUntil) })
    : t("systems.period", { from: dateOf(usedFrom) });

const stateTones = { PRESENT: "ok", COMING: "info", PAST: "off" } as const satisfies Record<string, Tone>;

/** Whether a use has begun or ended. */
export function UseState({ use, today, t }: { use: Period; today: CalendarDate; t: Translator }) {
  const state = stateOfUse(use, today);
  return <Tag tone={stateTones[state]}>{t(`systems.states.${state}`)}</Tag>;
}
