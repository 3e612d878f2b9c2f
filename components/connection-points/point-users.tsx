import Link from "next/link";
import type { PointUser } from "@/lib/connection-points/queries";
import { translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";

type Props = { users: PointUser[]; count: number; page: string; language: Language };

/** The first customers who use a point, as its manager may know them (by name and OID), and the way to all of them. */
export function PointUsers({ users, count, page, language }: Props) {
  const t = translator(language);
  return (
    <section>
      <h2>{t("connectionPoints.detail.users")}</h2>
      <p>{t("connectionPoints.detail.usersCount", { count })}</p>
      {count > 0 && (
        <>
          <ul className="mb-s list-disc pl-m">
            {users.slice(0, 5).map((user) => (
              <li key={user.organisationId}>
                {localName(user, language)} <span className="code text-ink-soft">{user.oid}</span>
              </li>
            ))}
          </ul>
          <p>
            <Link href={page} prefetch={false}>
              {t("connectionPoints.detail.allUsers")}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}
