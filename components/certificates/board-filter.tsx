import { FilterForm, FilterSelect, FilterText } from "@/components/ui/filter-form";
import { addDays, type CalendarDate } from "@/lib/calendar";
import { certificateStates, type BoardFilter as Filter } from "@/lib/certificate-board/schema";
import type { Messages } from "@/lib/i18n";

type Props = { action: string; filter: Filter; today: CalendarDate; words: Messages["certificates"]; forAll?: boolean };

/** Narrows a board by host, state and the month in which certificates end. */
export const BoardFilter = ({ action, filter, today, words, forAll }: Props) => (
  <FilterForm action={action} label={words.filter.label} submit={words.filter.submit}>
    <FilterText name="q" label={forAll ? words.filter.qAll : words.filter.q} value={filter.q} />
    <FilterSelect
      name="state"
      label={words.filter.state}
      value={filter.state}
      all={words.filter.allStates}
      options={certificateStates.map((value) => ({ value, label: words.states[value] }))}
    />
    <FilterSelect
      name="month"
      label={words.filter.month}
      value={filter.month}
      all={words.filter.allMonths}
      options={monthsAround(today, filter.month).map((value) => ({ value, label: monthText(value) }))}
    />
  </FilterForm>
);

const monthText = (month: string) => `${Number(month.slice(5))}/${month.slice(0, 4)}`;

/** From two months ago to fourteen ahead, and the one asked for. */
function monthsAround(today: CalendarDate, asked: string | undefined): string[] {
  const months = [addDays(`${today.slice(0, 7)}-01`, -40).slice(0, 7)];
  while (months.length < 17) months.push(addDays(`${months.at(-1)}-01`, 31).slice(0, 7));
  return asked && !months.includes(asked) ? [asked, ...months].sort() : months;
}
