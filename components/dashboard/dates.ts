import { type CalendarDate, formatDate } from "@/lib/calendar";
import type { Deadline } from "@/lib/calendar-feeds/queries";
import type { Dashboard } from "@/lib/dashboard/queries";
import { sentence, type Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

/** One coming date in words. */
export interface ComingDate {
  key: string;
  from: CalendarDate;
  /** The last day, of what lasts longer than one. */
  to: CalendarDate;
  day: string;
  what: string;
  target: string;
  /** Null where there is nothing to look at. */
  href: string | null;
  /** `do`: something must be done by then; `happens`: something is so from then on; `freeze`: nothing may take effect. */
  sort: "do" | "happens" | "freeze";
}

const toDo: readonly Deadline["code"][] = ["orderCertificate", "fileChange", "answerBy"];

/** Every date of the dashboard in the order in which they come. */
export function comingDates(
  { deadlines, freezes }: Pick<Dashboard, "deadlines" | "freezes">,
  { base, t, language }: { base: string; t: Translator; language: Language },
): ComingDate[] {
  const days = deadlines.map(
    ({ code, rowId, on, params, path }): ComingDate => ({
      key: `${code} ${rowId}`,
      from: on,
      to: on,
      day: formatDate(on),
      what: t(`organisations.dashboard.deadlines.${code}`),
      target: targetOf(params, t),
      href: `${base}${path}`,
      sort: toDo.includes(code) ? "do" : "happens",
    }),
  );
  const frozen = freezes.map(
    ({ id, startsOn, endsOn, reasons }): ComingDate => ({
      key: id,
      from: startsOn,
      to: endsOn,
      day: `${formatDate(startsOn)}–${formatDate(endsOn)}`,
      what: t("organisations.dashboard.deadlines.freeze"),
      target: reasons[language],
      href: null,
      sort: "freeze",
    }),
  );
  return [...days, ...frozen].sort((one, other) => one.from.localeCompare(other.from));
}

/** What a deadline is about: a host, a submission, a service, or somebody and what they do. */
function targetOf(params: Deadline["params"], t: Translator): string {
  const { host, reference, service, role, function: matter, name } = params;
  if (host) return host;
  if (reference !== undefined) return reference || (sentence(t, `submissions.kinds.${params.kind}`) ?? "");
  if (service) return sentence(t, `services.names.${service}`) ?? "";
  const task = role
    ? sentence(t, `roles.names.${role}`)
    : matter
      ? sentence(t, `contacts.functions.${matter}`)
      : undefined;
  return [name, task].filter(Boolean).join(", ");
}
