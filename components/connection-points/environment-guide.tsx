import { Details } from "@/components/ui/details";
import { environments } from "@/lib/connection-points/schema";
import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

/** What each environment is for. */
export function EnvironmentGuide({ language }: { language: Language }) {
  const words = messagesOf(language).connectionPoints;
  return (
    <div className="mt-xl">
      <Details summary={words.environmentsTitle}>
        <ul className="list-disc pl-m">
          {environments.map((environment) => (
            <li key={environment}>{words.environmentsFor[environment]}</li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
