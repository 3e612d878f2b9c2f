import { KeyValueList } from "@/components/ui/key-value-list";
import { type CalendarDate, formatDate } from "@/lib/calendar";
import { messagesOf, type Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { ListedUse } from "@/lib/systems/queries";
import { periodText, SystemStanding, UseState } from "./standing";
import { placeText } from "./use-table";

type Props = { use: ListedUse; today: CalendarDate; language: Language; t: Translator };

/** Where, for what and how long a system is used, and how it stands in the register. */
export function UseFacts({ use, today, language, t }: Props) {
  const { system, unit } = use;
  const { fullNames } = messagesOf(language).services;
  const services = use.services.map((service) => (
    <span key={service} className="block">
      {fullNames[service]}
    </span>
  ));
  return (
    <KeyValueList
      rows={[
        { label: t("systems.columns.state"), value: <UseState use={use} today={today} t={t} /> },
        { label: t("systems.columns.period"), value: periodText(use, t) },
        {
          label: t("systems.columns.unit"),
          value: (
            <>
              {placeText(use, language, t)}
              {unit?.endedOn && (
                <span className="block text-bad">
                  {t("systems.detail.unitEnded", { date: formatDate(unit.endedOn.toISOString().slice(0, 10)) })}
                </span>
              )}
            </>
          ),
        },
        { label: t("systems.columns.services"), value: services },
        { label: t("systems.detail.supplier"), value: system.supplier },
        { label: t("systems.columns.class"), value: system.systemClass },
        { label: t("systems.columns.register"), value: <SystemStanding system={system} today={today} t={t} /> },
        ...(system.profiles.length > 0
          ? [{ label: t("systems.detail.profiles"), value: system.profiles.join(", ") }]
          : []),
      ]}
    />
  );
}
