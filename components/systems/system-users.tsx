import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";
import type { listUsersOf } from "@/lib/systems/queries";

type User = Awaited<ReturnType<typeof listUsersOf>>[number];

/** The customers who use a system, for officers. */
export const SystemUsers = ({ users, language, t }: { users: User[]; language: Language; t: Translator }) => (
  <section className="mt-xl">
    <h2>{t("systems.catalogue.users")}</h2>
    {users.length === 0 ? (
      <p>{t("systems.catalogue.usersNone")}</p>
    ) : (
      <DataTable
        rows={users}
        rowKey={({ organisation }) => organisation.id}
        columns={[
          {
            title: t("systems.catalogue.customer"),
            cell: ({ organisation }) => (
              <Link href={`/staff/customers/${organisation.businessId}`} prefetch={false}>
                {localName(organisation, language)}
              </Link>
            ),
          },
          { title: t("systems.catalogue.uses"), numeric: true, cell: ({ uses }) => uses },
        ]}
      />
    )}
  </section>
);
