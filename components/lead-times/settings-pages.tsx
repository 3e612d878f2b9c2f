import Link from "next/link";
import type { Messages } from "@/lib/i18n";

type Props = { words: Messages["leadTimes"]; current: "kinds" | "freezes" };

/** From one page of the review settings to the other. */
export const SettingsPages = ({ words, current }: Props) => (
  <nav aria-label={words.pages} className="mb-l flex flex-wrap gap-x-l gap-y-xs">
    {(["kinds", "freezes"] as const).map((place) => (
      <Link
        key={place}
        href={`/staff/${place}`}
        prefetch={false}
        aria-current={place === current ? "page" : undefined}
        className={place === current ? "font-semibold" : undefined}
      >
        {words[place]}
      </Link>
    ))}
  </nav>
);
