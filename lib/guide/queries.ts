import { listAuthorities } from "../authorities/queries";
import type { CalendarDate } from "../calendar";
import type { Tx } from "../db";
import type { OrganisationKind } from "../db/generated/enums";
import { leadTimeOf } from "../lead-times/queries";
import { type Outcome, type OutcomeCode, outcomes } from "./schema";

/** What an outcome tells of besides its own words: whom else to tell, and how many days ahead such an organisation reports it. */
export async function readOutcome(
  tx: Tx,
  code: OutcomeCode,
  { organisationKind, on }: { organisationKind: OrganisationKind | null; on: CalendarDate },
) {
  const { kind, tell = [] }: Outcome = outcomes[code];
  return {
    authorities: await listAuthorities(tx, tell),
    leadTime: kind && organisationKind ? await leadTimeOf(tx, { kind, organisationKind, on }) : null,
  };
}
