import { systemActor } from "@/lib/auth/actor";
import { addDays, type CalendarDate, helsinkiDate } from "@/lib/calendar";
import { inScope } from "@/lib/db";
import type { SubmissionKind } from "@/lib/db/generated/enums";

const day = (date: string) => new Date(`${date}T00:00:00Z`);
const today = helsinkiDate(new Date());
const year = Number(today.slice(0, 4));
const christmas = today <= `${year}-01-06` ? year - 1 : year;
const july = today <= `${year}-07-31` ? year : year + 1;

/** What changes a connection; an end, a request or another controller may well fall on the turn of the year. */
const kinds = ["CONNECTION_POINT_CHANGE", "JOINING", "RENEWAL_REQUESTS"] as const satisfies SubmissionKind[];

/** The nearest Christmas and the nearest July: days on which no connection may change. */
const freezes = [
  {
    startsOn: `${christmas}-12-19`,
    endsOn: `${christmas + 1}-01-06`,
    reasonFi: "Joulun ajan muutoskielto: tuotantoon ei tehdä muutoksia.",
    reasonSv: "Ändringsstopp under julen: inga ändringar görs i produktionen.",
    reasonEn: "Christmas change freeze: nothing is changed in production.",
  },
  {
    startsOn: `${july}-07-01`,
    endsOn: `${july}-07-31`,
    reasonFi: "Yhteistestaus on suljettu heinäkuussa.",
    reasonSv: "Samtestningen är stängd i juli.",
    reasonEn: "Joint testing is closed in July.",
  },
];

export const seedFreezes = () =>
  inScope(systemActor("seed"), (tx) =>
    tx.changeFreeze.createMany({
      data: freezes.map((one) => ({ ...one, kinds: [...kinds], startsOn: day(one.startsOn), endsOn: day(one.endsOn) })),
    }),
  );

/** The day that many days from today, in Helsinki; the first free one after it when nothing may take effect then. */
export function inDays(days: number): CalendarDate {
  const date = addDays(today, days);
  const freeze = freezes.find(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn);
  return freeze ? addDays(freeze.endsOn, 1) : date;
}
