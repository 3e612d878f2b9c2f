import type { FieldIssue } from "../../../action";
import type { CalendarDate } from "../../../calendar";
import type { Tx } from "../../../db";
import type { Language } from "../../../i18n/language";
import { dayProblems } from "../effect";
import type { Asked, Consequence, Draft } from "../kind";
import { tellConsequences } from "./consequences";
import { rules } from "./rules";
import { schema } from "./schema";

/** What would follow on a day, and what speaks against the day. */
export interface Simulated {
  day: CalendarDate;
  problems: FieldIssue[];
  consequences: Consequence[];
}

/**
 * What a change would lead to on another day than its own, without writing anything (docs/rules.md BR-65); `day` null: its own.
 * Null while the other steps are not complete.
 */
export async function simulate(
  tx: Tx,
  draft: Draft,
  { asked, language, day }: { asked: Asked; language: Language; day: CalendarDate | null },
): Promise<Simulated | null> {
  const whole = schema.safeParse({ ...draft, outcome: { hasSeen: true } });
  if (!whole.success) return null;
  const { effect, ...answers } = whole.data;
  const moved = { ...answers, effect: { ...effect, effectiveOn: day ?? effect.effectiveOn } };
  const { effectiveOn, isUrgent } = moved.effect;
  const field = "effect.effectiveOn";
  const problems = [
    ...(await dayProblems(tx, "ORGANISATION_CHANGE", { field, day: effectiveOn, isUrgent }, asked)),
    ...(await rules.successor(tx, moved, asked)),
  ];
  return { day: effectiveOn, problems, consequences: await tellConsequences(tx, moved, asked, language) };
}
