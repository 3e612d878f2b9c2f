import type { CalendarDate } from "@/lib/calendar";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { ListedUse } from "@/lib/systems/queries";
import { UseTable } from "./use-table";

type Props = { uses: ListedUse[]; today: CalendarDate; language: Language; t: Translator };

/** The systems that a customer uses or will use, as an officer sees them: units that use one alike stand in one row. */
export const CustomerSystems = ({ uses, today, language, t }: Props) => (
  <section className="mt-xl">
    <h2>{t("systems.customer.title")}</h2>
    {uses.length === 0 ? (
      <p>{t("systems.customer.none")}</p>
    ) : (
      <UseTable uses={uses} base={null} today={today} language={language} t={t} />
    )}
  </section>
);
