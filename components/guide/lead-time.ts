import { addDays, type CalendarDate, formatDate } from "@/lib/calendar";
import { translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

/** How soon something that is reported today may take effect; null where no lead time is kept. */
export function leadTimeSentence(
  leadTime: { days: number; isBinding: boolean } | null,
  today: CalendarDate,
  language: Language,
): string | null {
  if (!leadTime || leadTime.days === 0) return null;
  const { days, isBinding } = leadTime;
  const params = { days, date: formatDate(addDays(today, days)) };
  return translator(language)(isBinding ? "guide.leadTime" : "guide.usualLeadTime", params);
}
