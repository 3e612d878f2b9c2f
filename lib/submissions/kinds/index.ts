import type { SubmissionKind } from "../../db/generated/enums";
import { connectionPointChange } from "./connection-point-change";
import { controllerChange } from "./controller-change";
import { joining } from "./joining";
import type { Kind } from "./kind";
import { logDataRequest } from "./log-data-request";
import { organisationChange } from "./organisation-change";
import { renewalRequests } from "./renewal-requests";
import { termination } from "./termination";

/** Every kind of submission; adding one begins here, and the compiler lists the rest. */
export const kinds = {
  CONNECTION_POINT_CHANGE: connectionPointChange,
  JOINING: joining,
  RENEWAL_REQUESTS: renewalRequests,
  TERMINATION: termination,
  ORGANISATION_CHANGE: organisationChange,
  CONTROLLER_CHANGE: controllerChange,
  LOG_DATA_REQUEST: logDataRequest,
} as const satisfies Record<SubmissionKind, unknown>;

/** The kind as the life cycle sees it: it does not know what the answers are. */
export const kindOf = (kind: SubmissionKind): Kind<unknown> => kinds[kind] as Kind<unknown>;

/** The kind that an address names, or null. */
export function kindBySlug(slug: string): SubmissionKind | null {
  const found = Object.entries(kinds).find(([, kind]) => kind.slug === slug);
  return found ? (found[0] as SubmissionKind) : null;
}
