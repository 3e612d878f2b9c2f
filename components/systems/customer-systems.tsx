import type { CalendarDate } from "@/lib/calendar";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { ListedUse } from "@/lib/systems/queries";
import { UseTable } from "./use-table";

type Props = {
  systems: { uses: ListedUse[]; count: number };
  today: CalendarDate;
  language: Language;
  t: Translator;
};

/** The systems that a customer uses or will use, as an officer sees them. */
export const CustomerSystems = ({ systems: { uses, count }, today, language, t }: Props) => (
  <section className="mt-xl">
    <h2>{t("systems.customer.title")}</h2>
    {uses.length === 0 ? (
      <p>{t("systems.customer.none")}</p>
    ) : (
      <UseTable uses={uses} base={null} today={today} language={language} t={t} />
    )}
    {count > uses.length && <p>{t("systems.customer.more", { count: count - uses.length })}</p>}
  </section>
);
