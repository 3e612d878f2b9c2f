import Link from "next/link";
import type { ContactFunction } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";
import { ContactTable, type ShownContact } from "./contact-table";
import { labelledFunction } from "./words";

type Props = {
  functions: readonly ContactFunction[];
  contacts: ShownContact[];
  /** The functions to which the reader may add somebody. */
  mayAdd: readonly ContactFunction[];
  base: string;
  t: Translator;
};

/** The contact persons in force, by the matters in which Kela contacts them. */
export const FunctionSections = ({ functions, contacts, mayAdd, base, t }: Props) =>
  functions.map((wanted) => {
    const own = contacts.filter((contact) => contact.function === wanted);
    return (
      <section key={wanted} className="mt-l">
        <h3>{labelledFunction(t, wanted)}</h3>
        {own.length > 0 ? (
          <ContactTable contacts={own} t={t} base={base} />
        ) : (
          <p className="mb-xs text-ink-soft">{t("contacts.persons.nobody")}</p>
        )}
        {mayAdd.includes(wanted) && (
          <p className="mt-xs">
            <Link
              href={`${base}/persons/new?function=${wanted}`}
              prefetch={false}
              aria-label={t("contacts.persons.addTo", { function: t(`contacts.functions.${wanted}`) })}
            >
              {t("contacts.persons.add")}
            </Link>
          </p>
        )}
      </section>
    );
  });
