import { formatDate, isCalendarDate } from "../calendar";
import type { Deadline } from "../calendar-feeds/queries";
import { env } from "../env";
import { sentence, translator } from "../i18n";
import type { Language } from "../i18n/language";
import { localName } from "../i18n/local-name";
import { type CalendarDay, icsOf } from "./ics";

interface Organisation {
  businessId: string;
  nameFi: string;
  nameSv: string | null;
}

/** Which dictionary tells a parameter that is a code. */
const dictionaries: Record<string, string> = {
  environment: "submissions.environments",
  kind: "submissions.kinds",
  service: "services.names",
  role: "roles.names",
  function: "contacts.functions",
};

/** One organisation's deadlines as a calendar in one language. */
export function deadlineCalendar(organisation: Organisation, deadlines: Deadline[], language: Language): string {
  const t = translator(language);
  const told = (name: string, value: string) => {
    const dictionary = dictionaries[name];
    if (dictionary) return sentence(t, `${dictionary}.${value}`) ?? value;
    return isCalendarDate(value) ? formatDate(value) : value;
  };
  const home = `${env().ORIGIN}/organisations/${organisation.businessId}`;
  const host = new URL(env().ORIGIN).hostname;
  const dayOf = ({ code, rowId, on, params, path, revision, changedAt }: Deadline): CalendarDay => {
    const blanks = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, told(name, value)]));
    const manager = localName({ nameFi: params.managerFi ?? "", nameSv: params.managerSv ?? null }, language);
    const words = { ...blanks, date: formatDate(on), manager };
    return {
      uid: `${code}-${rowId}@${host}`,
      on,
      summary: sentence(t, `calendarFeeds.days.${code}.summary`, words) ?? code,
      description: `${sentence(t, `calendarFeeds.days.${code}.description`, words) ?? ""}\n${home}${path}`.trim(),
      url: `${home}${path}`,
      stamp: changedAt,
      sequence: revision,
    };
  };
  const name = t("calendarFeeds.name", { organisation: localName(organisation, language) });
  return icsOf({ name, days: deadlines.map(dayOf) });
}
