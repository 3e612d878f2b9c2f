import { addDays, type CalendarDate } from "./calendar";

/** Keys of the dictionary `issues.holiday`. */
export type Holiday = keyof typeof fixed | keyof typeof fromEaster | "midsummerEve" | "midsummerDay" | "allSaintsDay";

const fixed = {
  newYear: "01-01",
  epiphany: "01-06",
  mayDay: "05-01",
  independenceDay: "12-06",
  christmasEve: "12-24",
  christmasDay: "12-25",
  boxingDay: "12-26",
} as const;

const fromEaster = { goodFriday: -2, easterSunday: 0, easterMonday: 1, ascensionDay: 39, whitSunday: 49 } as const;

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
function easterOf(year: number): CalendarDate {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const moon = century - Math.floor((century + 8) / 25) + 1;
  const epact = (19 * a + century - Math.floor(century / 4) - Math.floor(moon / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((a + 11 * epact + 22 * weekday) / 451);
  const marchDay = epact + weekday - 7 * late + 22;
  return addDays(`${String(year).padStart(4, "0")}-03-01`, marchDay - 1);
}

function saturdayFrom(date: CalendarDate): CalendarDate {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return addDays(date, (6 - weekday) % 7);
}

/**
 * The Finnish holiday on the day, or null. Midsummer Eve and Christmas Eve count: no office is open on them.
 * Right for years from 1992 on, when Ascension Day and Epiphany got their present days back.
 */
export function holidayOn(date: CalendarDate): Holiday | null {
  const year = Number(date.slice(0, 4));
  for (const [key, day] of Object.entries(fixed)) if (date.endsWith(day)) return key as Holiday;
  const easter = easterOf(year);
  for (const [key, days] of Object.entries(fromEaster)) if (date === addDays(easter, days)) return key as Holiday;
  const midsummer = saturdayFrom(`${date.slice(0, 4)}-06-20`);
  if (date === midsummer) return "midsummerDay";
  if (date === addDays(midsummer, -1)) return "midsummerEve";
  return date === saturdayFrom(`${date.slice(0, 4)}-10-31`) ? "allSaintsDay" : null;
}

/** The Finnish holidays of the year, in order. */
export const holidaysOf = (year: number): { date: CalendarDate; holiday: Holiday }[] =>
  Array.from({ length: 366 }, (_, days) => addDays(`${year}-01-01`, days)).flatMap((date) => {
    const holiday = date.startsWith(`${year}-`) ? holidayOn(date) : null;
    return holiday ? [{ date, holiday }] : [];
  });
