import { Actions, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { ContactFunction } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";
import { ContactTable, type ShownContact } from "./contact-table";

type Props = {
  /** The functions that the reader may know of. */
  functions: readonly ContactFunction[];
  contacts: ShownContact[];
  mayAdd: boolean;
  base: string;
  t: Translator;
};

/** The contact persons in force by the matters in which Kela contacts them, and the matters in which there is nobody. */
export const PersonsInForce = ({ functions, contacts, mayAdd, base, t }: Props) => {
  const nobody = functions.filter((wanted) => contacts.every((contact) => contact.function !== wanted));
  const add = mayAdd && <ButtonLink href={`${base}/persons/new`}>{t("contacts.persons.add")}</ButtonLink>;
  if (contacts.length === 0)
    return (
      <EmptyState title={t("contacts.persons.none")}>
        {add && (
          <>
            <p>{t("contacts.persons.noneText")}</p>
            <Actions>{add}</Actions>
          </>
        )}
      </EmptyState>
    );
  return (
    <>
      <ContactTable contacts={contacts} t={t} base={base} />
      {nobody.length > 0 && (
        <p className="mt-s text-ink-soft">
          {t("contacts.persons.nobody", {
            functions: nobody.map((wanted) => t(`contacts.functions.${wanted}`)).join(", "),
          })}
        </p>
      )}
      {add && <Actions>{add}</Actions>}
    </>
  );
};
