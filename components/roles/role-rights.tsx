import { Details } from "@/components/ui/details";
import type { Role } from "@/lib/db/generated/enums";
import { sentence, type Translator } from "@/lib/i18n";
import { matrix, type PortalFunction } from "@/lib/roles/policy";
import { capital } from "./words";

const functions = Object.keys(matrix) as PortalFunction[];

/** What one may do in a role, in sentences made of the one table of rights, and what one's acts affect. */
export const RoleRights = ({ role, t }: { role: Role; t: Translator }) => (
  <>
    <p className="mb-xs font-semibold">{t("roles.rightsTitle")}</p>
    <ul>
      {rightsOf(role).map((one) => {
        const right = sentence(t, `roles.rights.${one}.${matrix[one][role]}`);
        return right && <li key={one}>{right}</li>;
      })}
    </ul>
    <p className="mb-xs font-semibold">{t("roles.affectsTitle")}</p>
    <p>{t(`roles.affects.${role}`)}</p>
  </>
);

/** The same for several roles, each behind its name. */
export const RightsOfRoles = ({ roles, t }: { roles: readonly Role[]; t: Translator }) =>
  roles.map((role) => (
    <Details key={role} summary={capital(t(`roles.names.${role}`))}>
      <RoleRights role={role} t={t} />
    </Details>
  ));

/** What one does comes before what one only sees. */
function rightsOf(role: Role): PortalFunction[] {
  const reads = functions.filter((one) => matrix[one][role] === "read");
  return [...functions.filter((one) => !reads.includes(one)), ...reads];
}
