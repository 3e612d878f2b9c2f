import { addDays, type CalendarDate } from "@/lib/calendar";
import type { ComingDate } from "./dates";

/** What a day of the calendar picture shows: the most pressing of what falls on it. */
export type Mark = ComingDate["sort"] | null;

export interface MonthDay {
  date: CalendarDate;
  number: number;
  /** 0 is Monday. */
  weekday: number;
  /** The row that the day stands in. */
  week: number;
  mark: Mark;
  isToday: boolean;
}

export interface Month {
  /** The first day of the month. */
  first: CalendarDate;
  weeks: number;
  days: MonthDay[];
}

const pressing: readonly Mark[] = ["do", "happens", "freeze"];

/** The months from today's to the last day's, with every day of each and what falls on it. */
export function monthsOf(today: CalendarDate, last: CalendarDate, dates: readonly ComingDate[]): Month[] {
  const months: Month[] = [];
  for (let first = firstOf(today); first <= last; first = firstOf(addDays(first, 31)))
    months.push(monthOf(first, today, dates));
  return months;
}

const firstOf = (date: CalendarDate): CalendarDate => `${date.slice(0, 7)}-01`;

const weekdayOf = (date: CalendarDate) => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

function monthOf(first: CalendarDate, today: CalendarDate, dates: readonly ComingDate[]): Month {
  const days: MonthDay[] = [];
  const offset = weekdayOf(first);
  for (let date = first; date.slice(0, 7) === first.slice(0, 7); date = addDays(date, 1)) {
    const number = days.length + 1;
    const sorts = dates.filter(({ from, to }) => from <= date && date <= to && date >= today).map(({ sort }) => sort);
    days.push({
      date,
      number,
      weekday: weekdayOf(date),
      week: Math.floor((offset + number - 1) / 7),
      mark: pressing.find((sort) => sort !== null && sorts.includes(sort)) ?? null,
      isToday: date === today,
    });
  }
  return { first, weeks: Math.ceil((offset + days.length) / 7), days };
}
