import { addDays, type CalendarDate } from "@/lib/calendar";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { ComingDate } from "./dates";
import { type Mark, type Month, type MonthDay, monthsOf } from "./months";

const cell = 24;
const top = 48;

/** Ground, line and figure of a day: the figure of what must be done is bold and light on dark. */
const looks: Record<NonNullable<Mark>, [ground: string, figure: string]> = {
  do: ["fill-bad", "fill-white-base font-semibold"],
  happens: ["fill-highlight-light-3 stroke-highlight-base", "fill-ink font-semibold"],
  freeze: ["fill-depth-light-2", "fill-ink-soft"],
};

const allSorts = ["do", "happens", "freeze"] as const;

type Props = { dates: ComingDate[]; today: CalendarDate; days: number; t: Translator; language: Language };

/** The dates of the table once more, as months on a wall. */
export function DateCalendar({ dates, today, days, t, language }: Props) {
  const sorts = allSorts.filter((sort) => dates.some((one) => one.sort === sort));
  return (
    <section aria-label={t("organisations.dashboard.months.title")} className="mb-l">
      <div className="flex flex-wrap gap-x-l gap-y-s">
        {monthsOf(today, addDays(today, days), dates).map((month) => (
          <MonthPicture key={month.first} month={month} t={t} language={language} />
        ))}
      </div>
      <ul className="mt-s flex flex-wrap gap-x-l gap-y-xxs text-note">
        {sorts.map((sort) => (
          <li key={sort} className="flex items-center gap-xs">
            <svg width={16} height={16} aria-hidden="true">
              <rect x={1} y={1} width={14} height={14} rx={2} className={looks[sort][0]} />
            </svg>
            {t(`organisations.dashboard.months.${sort}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function MonthPicture({ month, t, language }: { month: Month; t: Translator; language: Language }) {
  const name = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${month.first}T00:00:00Z`));
  const marked = month.days.filter(({ mark }) => mark === "do" || mark === "happens").map(({ number }) => `${number}.`);
  const label = t("organisations.dashboard.months.label", {
    month: name,
    days: marked.length,
    list: marked.join(", "),
  });
  const width = 7 * cell;
  const height = top + month.weeks * cell + 2;
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <text x={4} y={15} fontSize={14} className="fill-ink font-semibold">
        {name}
      </text>
      {t("organisations.dashboard.months.weekdays")
        .split(" ")
        .map((weekday, index) => (
          <text key={weekday} x={middle(index)} y={38} fontSize={13} textAnchor="middle" className="fill-ink-soft">
            {weekday}
          </text>
        ))}
      {month.days.map((day) => (
        <Day key={day.date} day={day} />
      ))}
    </svg>
  );
}

const middle = (weekday: number) => weekday * cell + cell / 2;

function Day({ day: { number, weekday, week, mark, isToday } }: { day: MonthDay }) {
  const [x, y] = [weekday * cell, top + week * cell];
  const [ground, figure] = mark ? looks[mark] : ["fill-none", "fill-ink"];
  return (
    <g>
      {mark && <rect x={x + 1.5} y={y + 1.5} width={cell - 3} height={cell - 3} rx={2} className={ground} />}
      {isToday && (
        <rect
          x={x + 1}
          y={y + 1}
          width={cell - 2}
          height={cell - 2}
          rx={2}
          fill="none"
          strokeWidth={2}
          className="stroke-brand"
        />
      )}
      <text x={middle(weekday)} y={y + 17} fontSize={13} textAnchor="middle" className={figure}>
        {number}
      </text>
    </g>
  );
}
