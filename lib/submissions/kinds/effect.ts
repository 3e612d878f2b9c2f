import type { FieldIssue } from "../../action";
import { addDays, type CalendarDate, formatDate, helsinkiDate, isWeekend } from "../../calendar";
import type { Tx } from "../../db";
import type { SubmissionKind } from "../../db/generated/enums";
import { holidayOn } from "../../holidays";
import { freezeOn, listFreezes } from "../../lead-times/queries";
import type { Asked, StepData, Warning } from "./kind";

/** How far ahead a day may lie. */
export const LATEST_DAYS = 366;

/** The day of a kind's own: the lead time, how far ahead it may lie, freezes (docs/rules.md BR-13, BR-13b). */
export async function dayProblems(
  tx: Tx,
  kind: SubmissionKind,
  { field, day, isUrgent }: { field: string; day: CalendarDate; isUrgent: boolean },
  asked: Asked,
): Promise<FieldIssue[]> {
  const today = helsinkiDate(asked.now);
  const { days, atMostDays, isBinding } = asked.leadTime;
  if (day < today) return [{ field, code: "dateInPast" }];
  const earliest = addDays(asked.clockStart, days);
  if (isBinding && day < earliest && !isUrgent)
    return [{ field, code: "notice.tooEarly", params: { date: formatDate(earliest) } }];
  const latest = addDays(today, atMostDays ?? LATEST_DAYS);
  if (day > latest) return [{ field, code: "dateTooLate", params: { date: formatDate(latest) } }];
  const freeze = await freezeOn(tx, kind, day);
  if (!freeze) return [];
  const params = { from: dateText(freeze.startsOn), to: dateText(freeze.endsOn) };
  return [{ field, code: "notice.freeze", params }];
}

const dateText = (column: Date) => formatDate(column.toISOString().slice(0, 10));

/** What both sides should notice of a day: sooner than is usual, a weekend or holiday, urgent. */
export function dayWarnings({ day, isUrgent }: { day: CalendarDate; isUrgent: boolean }, asked: Asked): Warning[] {
  const holiday = holidayOn(day);
  const earliest = addDays(asked.clockStart, asked.leadTime.days);
  const soon =
    !asked.leadTime.isBinding && day < earliest
      ? [{ code: "submissions.day.soon", params: { date: formatDate(earliest) } }]
      : [];
  const closed = holiday
    ? [{ code: "issues.dateHoliday", params: { holiday } }]
    : isWeekend(day)
      ? [{ code: "issues.dateWeekend" }]
      : [];
  return [
    ...(isUrgent ? [{ code: "submissions.day.urgent", params: { date: formatDate(day) } }] : []),
    ...soon,
    ...closed,
  ];
}

/** What a form that asks for a day tells beside it: the earliest one, a kept lead time, the freezes ahead. */
export async function dayData(tx: Tx, kind: SubmissionKind, field: string, asked: Asked): Promise<StepData> {
  const today = helsinkiDate(asked.now);
  const { days, atMostDays, isBinding } = asked.leadTime;
  const earliest = formatDate(addDays(asked.clockStart, days));
  const freezes = await listFreezes(tx, kind, { from: today, to: addDays(today, LATEST_DAYS) });
  const latest = atMostDays === null ? null : formatDate(addDays(today, atMostDays));
  return {
    hints: {
      [field]: latest
        ? { code: "submissions.day.between", params: { date: earliest, latest } }
        : { code: isBinding ? "submissions.day.earliest" : "submissions.day.usual", params: { date: earliest, days } },
    },
    notes: [
      ...(asked.clockStart === today
        ? []
        : [{ tone: "info" as const, code: "submissions.day.kept", params: { date: formatDate(asked.clockStart) } }]),
      ...freezes.map(({ startsOn, endsOn }) => ({
        tone: "info" as const,
        code: "submissions.day.freeze",
        params: { from: dateText(startsOn), to: dateText(endsOn) },
      })),
    ],
  };
}
