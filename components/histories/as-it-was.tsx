import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { addDays, type CalendarDate, formatDate, parseDate } from "@/lib/calendar";
import { i18n } from "@/lib/i18n/server";

type Props = {
  path: string;
  on: CalendarDate | null;
  asked: unknown;
  today: CalendarDate;
  /** The first day of which anything is known, where the page knows it. */
  since?: CalendarDate | null;
};

/**
 * Lets one see the page's data as they were on a past day, and says so while one does. `path` is the page without its query,
 * `on` the day shown (null: the present), `asked` what stood in the address.
 */
export async function AsItWas({ path, on, asked, today, since }: Props) {
  const { t } = await i18n();
  const problem = !on && asked ? (typeof asked === "string" && parseDate(asked) ? "future" : "invalid") : null;
  const isTooEarly = Boolean(on && since && on < since);
  return (
    <>
      {on && (
        <Note tone="info" title={t("histories.asItWas.past", { date: formatDate(on) })}>
          <p>{t("histories.asItWas.pastText")}</p>
          <Link href={path} prefetch={false}>
            {t("histories.asItWas.today")}
          </Link>
        </Note>
      )}
      {problem && <Note tone="warn">{t(`histories.asItWas.${problem}`)}</Note>}
      {isTooEarly && since && <Note tone="warn">{t("histories.asItWas.tooEarly", { date: formatDate(since) })}</Note>}
      <form
        action={path}
        className="no-print mt-m mb-l flex flex-wrap items-end gap-s"
        aria-label={t("histories.asItWas.label")}
      >
        <label className="block w-[180px] text-note">
          <span className="mb-1 block font-semibold">{t("histories.asItWas.label")}</span>
          <input
            type="date"
            name="on"
            min={since ?? undefined}
            max={addDays(today, -1)}
            defaultValue={on ?? ""}
            className="w-full rounded-basic border border-ink-soft bg-white-base px-3 py-[9px] text-body"
          />
        </label>
        <Button tone="secondary">{t("histories.asItWas.show")}</Button>
      </form>
    </>
  );
}
