import Link from "next/link";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { SettingsPages } from "@/components/lead-times/settings-pages";
import { Actions, ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { Tag } from "@/components/ui/tag";
import { formatDate, helsinkiDate } from "@/lib/calendar";
import { holidaysOf } from "@/lib/holidays";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { listAllFreezes } from "@/lib/lead-times/queries";
import { asCursor, withParams } from "@/lib/paging";
import { requireOfficer, view } from "@/lib/view";

const path = "/staff/freezes";
const dayOf = (column: Date) => column.toISOString().slice(0, 10);
const reasons = { fi: "reasonFi", sv: "reasonSv", en: "reasonEn" } as const;

/** The days on which nothing takes effect, and the holidays of a year, of which forms only remind. */
export default async function FreezesPage({ searchParams }: PageProps<"/staff/freezes">) {
  const asked = await searchParams;
  const actor = await requireOfficer(path);
  const { language, t } = await i18n();
  const after = asCursor(asked.after);
  const { freezes, next, count } = await view(actor, (tx) => listAllFreezes(tx, after));
  const { leadTimes: words, staff } = messagesOf(language);
  const today = helsinkiDate(new Date());
  const thisYear = Number(today.slice(0, 4));
  const year = Number(asked.year) === thisYear + 1 ? thisYear + 1 : thisYear;
  const other = year === thisYear ? thisYear + 1 : thisYear;
  return (
    <StaffFrame actor={actor} current="kinds" done={doneText(t, asked.done)}>
      <PageTitle title={words.freezes} lead={words.freezesLead} />
      <SettingsPages words={words} current="freezes" />
      <Actions>
        <ButtonLink href={`${path}/new`}>{words.add}</ButtonLink>
      </Actions>
      {freezes.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <>
          <p>{t("leadTimes.count", { count })}</p>
          <DataTable
            rows={freezes}
            rowKey={({ id }) => id}
            columns={[
              {
                title: words.startsOn,
                cell: ({ startsOn, endsOn }) => (
                  <>
                    {formatDate(dayOf(startsOn))}–{formatDate(dayOf(endsOn))}{" "}
                    {dayOf(endsOn) < today && <Tag tone="off">{words.past}</Tag>}
                    {dayOf(startsOn) <= today && today <= dayOf(endsOn) && <Tag tone="warn">{words.now}</Tag>}
                  </>
                ),
              },
              {
                title: words.concerns,
                cell: ({ kinds }) =>
                  kinds.length === 0
                    ? words.allKinds
                    : kinds.map((kind) => <div key={kind}>{t(`submissions.kinds.${kind}`)}</div>),
              },
              { title: words.reason, cell: (freeze) => freeze[reasons[language]] },
              {
                title: words.change,
                hiddenTitle: true,
                cell: ({ id, startsOn, endsOn }) =>
                  dayOf(endsOn) >= today && (
                    <Link
                      href={`${path}/${id}`}
                      prefetch={false}
                      aria-label={t("leadTimes.changeOf", {
                        kind: `${formatDate(dayOf(startsOn))}–${formatDate(dayOf(endsOn))}`,
                      })}
                    >
                      {words.change}
                    </Link>
                  ),
              },
            ]}
          />
          <Pager
            label={words.freezes}
            previous={after ? { href: path, label: staff.queue.first } : undefined}
            next={next ? { href: withParams(path, { after: next }), label: staff.queue.next } : undefined}
          />
        </>
      )}
      <h2>{t("leadTimes.holidays", { year })}</h2>
      <p>{words.holidaysText}</p>
      <ul className="mb-m list-disc pl-m">
        {holidaysOf(year).map(({ date, holiday }) => (
          <li key={date}>
            {formatDate(date)} {t(`issues.holiday.${holiday}`)}
          </li>
        ))}
      </ul>
      <p>
        <Link href={withParams(path, { year: String(other) })} prefetch={false}>
          {t("leadTimes.otherYear", { year: other })}
        </Link>
      </p>
    </StaffFrame>
  );
}
