import type { PointUser } from "@/lib/connection-points/queries";
import { translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";

/** The customers who use a point, as its manager may know them: by name and OID. */
export function PointUsers({ users, language }: { users: PointUser[]; language: Language }) {
  const t = translator(language);
  return (
    <section>
      <h2>{t("connectionPoints.detail.users")}</h2>
      <p>{t("connectionPoints.detail.usersCount", { count: users.length })}</p>
      {users.length > 0 && (
        <ul className="mb-l list-disc pl-m">
          {users.map((user) => (
            <li key={user.organisationId}>
              {localName(user, language)} <span className="code text-ink-soft">{user.oid}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
