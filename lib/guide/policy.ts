import type { Member } from "../auth/actor";
import { Role } from "../db/generated/enums";
import { type Access, accessOf, type PortalFunction, permits } from "../roles/policy";
import { sendersOf, startable } from "../submissions/policy";
import type { GuidedPlace, Outcome } from "./schema";

/** What one must be able to do on the page that an outcome leads to. */
const needed: Record<GuidedPlace, [PortalFunction, Access]> = {
  contacts: ["contacts", "write"],
  roles: ["roles", "read"],
  systems: ["systems", "write"],
  certificates: ["connection-points", "write"],
  "connection-points": ["connection-points", "read"],
  details: ["register-data", "read"],
  controllers: ["register-data", "read"],
};

const reach: readonly Access[] = ["none", "read", "part", "draft", "write", "administer"];

/** Whether the member may go where an outcome leads, and whose roles open it; null where it leads nowhere in the portal. */
export function wayOf(actor: Member, { kind, place }: Outcome): { isOpen: boolean; roles: readonly Role[] } | null {
  if (kind) return { isOpen: startable(actor).includes(kind), roles: sendersOf(kind) };
  if (!place) return null;
  const [portalFunction, access] = needed[place];
  const holds = (role: Role) => reach.indexOf(accessOf(role, portalFunction)) >= reach.indexOf(access);
  return { isOpen: permits(actor, portalFunction, access), roles: Object.values(Role).filter(holds) };
}
