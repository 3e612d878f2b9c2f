import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

type Props = { language: Language; isIntermediary: boolean };

/** That a renewal is a new order, where it is made, and what to have at hand. */
export function OrderGuide({ language, isIntermediary }: Props) {
  const { order } = messagesOf(language).certificates;
  const { intermediary, ...steps } = order.steps;
  return (
    <section>
      <h2>{order.title}</h2>
      <p>{order.lead}</p>
      <h3>{order.prepare}</h3>
      <ul className="mb-m list-disc pl-m">
        {Object.values(isIntermediary ? order.steps : steps).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {!isIntermediary && <p className="text-note">{intermediary}</p>}
      <p>{order.address}</p>
      <p>{order.after}</p>
    </section>
  );
}
