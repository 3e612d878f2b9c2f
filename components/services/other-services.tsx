import Link from "next/link";
import type { KantaService } from "@/lib/db/generated/enums";
import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { serviceTexts } from "@/lib/i18n/service-names";

type Props = {
  services: KantaService[];
  named: Set<KantaService>;
  addressOf: (service: KantaService) => string;
  language: Language;
};

/** The services that the organisation does not use: what each is, and the way to what joining it takes. */
export function OtherServices({ services, named, addressOf, language }: Props) {
  const words = messagesOf(language).services;
  const names = serviceTexts(
    language,
    services.map((service) => [service]),
    named,
  );
  return (
    <section>
      <h2>{words.notUsed}</h2>
      <p className="text-ink-soft">{words.notUsedText}</p>
      <ul className="border-line border-t">
        {services.map((service, index) => (
          <li key={service} className="border-line border-b py-s">
            <Link href={addressOf(service)} prefetch={false} className="font-semibold">
              {names[index]}
            </Link>
            <div className="text-ink-soft text-note">{words.about[service]}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
