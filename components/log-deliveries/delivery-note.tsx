import { Note } from "@/components/ui/note";
import { formatDate } from "@/lib/calendar";
import type { DeliveryManner } from "@/lib/db/generated/enums";
import { messagesOf, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

type Delivery = { deliveredOn: Date; manner: DeliveryManner; note: string | null; recordedByName: string };

type Props = {
  delivery: Delivery;
  language: Language;
  /** Officers see each other's names; customers see Kela. */
  namesOfficer?: boolean;
};

/** That the answer to a log-data request has been delivered: when, how, and what was said of it. */
export function DeliveryNote({ delivery, language, namesOfficer = false }: Props) {
  const t = translator(language);
  const words = messagesOf(language).logRequest;
  const date = formatDate(delivery.deliveredOn.toISOString().slice(0, 10));
  return (
    <Note tone="ok" title={words.delivery.done}>
      <p>{t("logRequest.delivery.deliveredAs", { manner: words.codes[delivery.manner], date })}</p>
      {delivery.note && <p className="whitespace-pre-line">{delivery.note}</p>}
      {namesOfficer && (
        <p className="text-note">
          {words.delivery.recordedBy}: {delivery.recordedByName}
        </p>
      )}
    </Note>
  );
}
