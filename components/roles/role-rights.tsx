import type { Role } from "@/lib/db/generated/enums";
import { sentence, type Translator } from "@/lib/i18n";
import { matrix, type PortalFunction } from "@/lib/roles/policy";

const functions = Object.keys(matrix) as PortalFunction[];

/** What one may do in a role, in sentences made of the one table of rights, and what one's acts affect. */
export const RoleRights = ({ role, t }: { role: Role; t: Translator }) => (
  <>
    <p className="mb-xs font-semibold">{t("roles.rightsTitle")}</p>
    <ul>
      {functions.map((one) => {
        const right = sentence(t, `roles.rights.${one}.${matrix[one][role]}`);
        return right && <li key={one}>{right}</li>;
      })}
    </ul>
    <p className="mb-xs font-semibold">{t("roles.affectsTitle")}</p>
    <p>{t(`roles.affects.${role}`)}</p>
  </>
);
