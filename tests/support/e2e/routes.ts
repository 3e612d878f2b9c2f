import { globSync } from "node:fs";
import { dirname, join } from "node:path";
import { addDays, helsinkiDate } from "@/lib/calendar";
import { stepsOf } from "@/lib/submissions/kinds/joining/schema";
import type { SampleWorld } from "./sample-world";

const root = join(import.meta.dirname, "../../..");

/** The routes that have a page, as the folders of `app` spell them. */
export const pageRoutes: string[] = globSync("**/page.tsx", { cwd: join(root, "app") })
  .map((path) => (dirname(path) === "." ? "/" : `/${dirname(path)}`))
  .sort();

/** One address of a route, and who may look at it: everybody, anyone signed in, a member of the organisation, an officer. */
export type Sample = { for: "everybody" | "person" | "member" | "officer"; path: (world: SampleWorld) => string };

const everybody = (path: string): Sample => ({ for: "everybody", path: () => path });
const person = (path: Sample["path"]): Sample => ({ for: "person", path });
const officer = (path: Sample["path"]): Sample => ({ for: "officer", path });
/** A page that belongs to the member and not to the organisation. */
const membersOwn = (path: Sample["path"]): Sample => ({ for: "member", path });
const member = (path: Sample["path"]): Sample => ({
  for: "member",
  path: (world) => `/organisations/${world.organisation.businessId}${path(world)}`,
});

/** A day on which the samples were not there yet. */
const yesterday = () => addDays(helsinkiDate(new Date()), -1);

const inside = "/organisations/[businessId]";
const entryReasons = ["no-role", "not-customer", "not-in-register", "entry-ended", "wrong-mandate", "unconfirmed"];

const sent = ["submitted", "inReview", "inSecondReview", "returned", "scheduled", "effective", "rejected"] as const;
const statuses = ["draft", "awaiting", ...sent] as const;
const terminationSteps = [
  "services",
  "reason",
  "effect",
  "successor",
  "data",
  "billing",
  "confirmation",
  "consequences",
];
const logRequestSteps = ["subject", "period", "ground", "delivery"];
const steps = ["subject", "point", "certificate", "scope", "effect"];

const changeSteps = [
  "situation",
  "successor",
  "effect",
  "units",
  "services",
  "renewals",
  "controller",
  "contact",
  "outcome",
];
const controllerSteps = ["parties", "data", "reason", "effect", "measures", "contact"];
const joiningSteps = stepsOf({ service: { service: "PRESCRIPTION", applicant: "ORGANISATION" } });

/** At least one address for each page of the portal; several where a page looks different in different states. */
export const samples: Record<string, Sample[]> = {
  "/": [everybody("/")],
  "/accessibility": [everybody("/accessibility")],
  "/feedback": [everybody("/feedback")],
  "/guide": [
    everybody("/guide"),
    everybody("/guide?a=duty.social"),
    everybody("/guide?a=duty.social.yes"),
    everybody("/guide?a=customer.practitioner.kelain"),
  ],
  "/guidance": [everybody("/guidance")],
  "/privacy": [everybody("/privacy")],
  "/verify": [
    everybody("/verify"),
    everybody("/verify?reference=LP-2001-0001"),
    everybody(`/verify?reference=LP-2001-0001&hash=${"0".repeat(64)}&link=${"0".repeat(64)}`),
  ],
  "/sign-in": [everybody("/sign-in"), everybody("/sign-in?refused=weak"), everybody("/sign-in?out=1")],

  "/messages": [person(() => "/messages")],
  "/settings": [person(() => "/settings"), officer(() => "/settings")],
  "/settings/mails": [person(() => "/settings/mails"), officer(() => "/settings/mails")],
  "/settings/sessions": [person(() => "/settings/sessions"), officer(() => "/settings/sessions")],
  "/settings/sessions/end-all": [person(() => "/settings/sessions/end-all")],
  "/settings/calendar": [person(() => "/settings/calendar"), membersOwn(() => "/settings/calendar")],
  "/settings/calendar/[feedId]/renew": [membersOwn(({ feed }) => `/settings/calendar/${feed.id}/renew`)],
  "/settings/calendar/[feedId]/revoke": [membersOwn(({ feed }) => `/settings/calendar/${feed.id}/revoke`)],
  "/organisations": [person(() => "/organisations"), person(() => "/organisations?ended=cancelled")],
  "/organisations/entry/[reason]": entryReasons.map((reason) => person(() => `/organisations/entry/${reason}`)),
  "/roles/accept/[token]": [
    person(({ grants }) => `/roles/accept/${grants.offered.token}`),
    person(() => "/roles/accept/a-link-that-nobody-has-sent"),
  ],
  "/roles/accept/[token]/decline": [person(({ grants }) => `/roles/accept/${grants.offered.token}/decline`)],

  [inside]: [
    membersOwn(({ joining }) => `/organisations/${joining.newcomer.businessId}`),
    member(() => ""),
    member(() => "?tasks=all&dates=all"),
  ],
  [`${inside}/audit`]: [member(() => "/audit")],
  [`${inside}/export`]: [member(() => "/export")],
  [`${inside}/history`]: [member(() => "/history"), member(() => "/history?from=1.1.2001&until=2.1.2001")],
  [`${inside}/history/[entity]/[rowId]`]: [
    member(({ point }) => `/history/connection-point/${point.id}`),
    member(({ grants }) => `/history/role-grant/${grants.active.id}`),
  ],
  [`${inside}/contacts`]: [
    member(() => "/contacts"),
    member(() => "/contacts?on=2020-01-01"),
    member(() => "/contacts?on=tomorrow"),
  ],
  [`${inside}/contacts/addresses/[kind]/edit`]: ["visiting", "postal", "e-invoice"].map((kind) =>
    member(() => `/contacts/addresses/${kind}/edit`),
  ),
  [`${inside}/contacts/addresses/[kind]/remove`]: [member(() => "/contacts/addresses/e-invoice/remove")],
  [`${inside}/contacts/persons/new`]: [
    member(() => "/contacts/persons/new"),
    member(() => "/contacts/persons/new?function=ARCHIVE"),
  ],
  [`${inside}/contacts/persons/[id]/edit`]: [member(({ contact }) => `/contacts/persons/${contact.id}/edit`)],
  [`${inside}/contacts/persons/[id]/end`]: [member(({ contact }) => `/contacts/persons/${contact.id}/end`)],
  [`${inside}/roles`]: [member(() => "/roles"), member(() => `/roles?on=${yesterday()}`)],
  [`${inside}/roles/offer`]: [member(() => "/roles/offer")],
  [`${inside}/roles/offer/organisation`]: [member(() => "/roles/offer/organisation")],
  [`${inside}/roles/[grantId]`]: [
    member(({ grants }) => `/roles/${grants.active.id}`),
    member(({ grants }) => `/roles/${grants.toOther.id}`),
  ],
  [`${inside}/roles/[grantId]/confirm`]: [member(({ grants }) => `/roles/${grants.awaiting.id}/confirm`)],
  [`${inside}/roles/[grantId]/end-date`]: [member(({ grants }) => `/roles/${grants.active.id}/end-date`)],
  [`${inside}/roles/[grantId]/revoke`]: [member(({ grants }) => `/roles/${grants.active.id}/revoke`)],
  [`${inside}/roles/[grantId]/withdraw`]: [member(({ grants }) => `/roles/${grants.offered.id}/withdraw`)],
  [`${inside}/roles/[grantId]/persons/[namingId]/strike-out`]: [
    member(({ grants, namings }) => `/roles/${grants.toOther.id}/persons/${namings.byOther.id}/strike-out`),
  ],
  [`${inside}/roles/history`]: [member(() => "/roles/history"), member(() => "/roles/history?q=nobody")],
  [`${inside}/roles/received`]: [member(() => "/roles/received")],
  [`${inside}/roles/received/[grantId]`]: [
    member(({ grants }) => `/roles/received/${grants.received.id}`),
    member(({ grants }) => `/roles/received/${grants.receivedOffer.id}`),
  ],
  [`${inside}/roles/received/[grantId]/decline`]: [
    member(({ grants }) => `/roles/received/${grants.receivedOffer.id}/decline`),
  ],
  [`${inside}/roles/received/[grantId]/name`]: [member(({ grants }) => `/roles/received/${grants.received.id}/name`)],
  [`${inside}/roles/received/[grantId]/persons/[namingId]/strike-out`]: [
    member(({ grants, namings }) => `/roles/received/${grants.received.id}/persons/${namings.byUs.id}/strike-out`),
  ],

  [`${inside}/guide`]: [
    member(() => "/guide"),
    member(() => "/guide?a=renewals.on"),
    member(() => "/guide?a=point.data"),
    member(() => "/guide?a=name.only"),
    member(() => "/guide?a=organisation.public.units"),
    member(() => "/guide?a=logs"),
  ],
  [`${inside}/details`]: [member(() => "/details"), member(() => "/details?on=2020-01-01")],
  [`${inside}/controllers`]: [member(() => "/controllers"), member(() => "/controllers?on=2020-01-01")],
  [`${inside}/units`]: [
    member(() => "/units?force=ALL"),
    member(() => "/units?q=nobody"),
    member(() => "/units?on=2020-01-01"),
  ],
  [`${inside}/units/[oid]`]: [member(({ unit }) => `/units/${unit.oid}`)],
  [`${inside}/findings/[id]`]: [
    member(({ findings }) => `/findings/${findings.open.id}`),
    member(({ findings }) => `/findings/${findings.answered.id}`),
    member(({ findings }) => `/findings/${findings.closed.id}`),
  ],
  [`${inside}/certificates`]: [
    member(() => "/certificates"),
    member(() => "/certificates?q=nothing"),
    member(() => "/certificates?state=VALID"),
  ],
  [`${inside}/certificates/[id]`]: [member(({ point }) => `/certificates/${point.certificateId}`)],
  [`${inside}/connection-points`]: [
    member(() => "/connection-points"),
    member(() => "/connection-points?on=2020-01-01"),
    member(() => "/connection-points?environment=CLIENT_TEST"),
  ],
  [`${inside}/connection-points/[id]`]: [member(({ point }) => `/connection-points/${point.id}`)],
  [`${inside}/connection-points/[id]/certificate`]: [
    member(({ point }) => `/connection-points/${point.id}/certificate`),
    member(({ point }) => `/connection-points/${point.id}/certificate?only=yes`),
    member(({ point }) => `/connection-points/${point.id}/certificate?only=no`),
    member(({ point }) => `/connection-points/${point.id}/certificate?asked=true`),
  ],
  [`${inside}/connection-points/[id]/users`]: [
    member(({ point }) => `/connection-points/${point.id}/users`),
    member(({ point }) => `/connection-points/${point.id}/users?q=nobody`),
  ],
  [`${inside}/picture`]: [
    member(() => "/picture"),
    member(({ unit }) => `/picture?q=${encodeURIComponent(unit.nameFi)}`),
    member(() => "/picture?on=2020-01-01"),
  ],
  [`${inside}/services`]: [
    member(() => "/services"),
    member(() => "/services?q=nothing"),
    member(() => "/services?on=2020-01-01"),
  ],
  [`${inside}/services/[service]`]: [
    member(() => "/services/prescription"),
    member(() => "/services/imaging"),
    member(() => "/services/prescription?on=2020-01-01"),
  ],
  [`${inside}/renewal-requests`]: [
    member(() => "/renewal-requests"),
    member(() => "/renewal-requests?q=nothing"),
    member(() => "/renewal-requests?on=2020-01-01"),
  ],
  [`${inside}/renewal-requests/marking`]: [member(() => "/renewal-requests/marking")],
  [`${inside}/renewal-requests/notice`]: [
    member(() => "/renewal-requests/notice"),
    member(() => "/renewal-requests/notice?about=marking"),
  ],
  [`${inside}/submissions`]: [member(() => "/submissions"), member(() => "/submissions?q=LP-1999")],
  [`${inside}/submissions/new`]: [member(() => "/submissions/new")],
  [`${inside}/submissions/new/[kind]`]: [
    member(() => "/submissions/new/connection-point-change"),
    member(() => "/submissions/new/organisation-change"),
    member(() => "/submissions/new/controller-change"),
    member(() => "/submissions/new/renewal-requests?change=STOP"),
    member(() => "/submissions/new/log-data-request"),
  ],
  [`${inside}/submissions/[id]`]: [
    ...statuses.map((status) => member(({ submissions }) => `/submissions/${submissions[status].id}`)),
    member(({ logRequests }) => `/submissions/${logRequests.approved.id}`),
    member(({ logRequests }) => `/submissions/${logRequests.delivered.id}`),
  ],
  [`${inside}/submissions/[id]/[step]`]: [
    ...steps.map((step) => member(({ submissions }) => `/submissions/${submissions.draft.id}/${step}`)),
    ...terminationSteps.map((step) => member(({ terminations }) => `/submissions/${terminations.draft.id}/${step}`)),
    ...joiningSteps.map((step) => member(({ joining }) => `/submissions/${joining.draft.id}/${step}`)),
    ...changeSteps.map((step) => member(({ changes }) => `/submissions/${changes.draft.id}/${step}`)),
    ...["situation", "instruction", "units", "contact", "outcome"].map((step) =>
      member(({ changes }) => `/submissions/${changes.reorganised.id}/${step}`),
    ),
    ...controllerSteps.map((step) => member(({ changes }) => `/submissions/${changes.controllers.id}/${step}`)),
    ...logRequestSteps.map((step) => member(({ logRequests }) => `/submissions/${logRequests.draft.id}/${step}`)),
    member(({ joining }) => `/submissions/${joining.pharmacist.id}/takeover`),
    ...["what", "units", "marking", "effect"].map((step) =>
      member(({ renewals }) => `/submissions/${renewals.start.id}/${step}`),
    ),
    ...["what", "units", "effect"].map((step) => member(({ renewals }) => `/submissions/${renewals.stop.id}/${step}`)),
    member(({ renewals }) => `/submissions/${renewals.start.id}/marking?check=1`),
    member(({ submissions }) => `/submissions/${submissions.returned.id}/point`),
    member(({ submissions }) => `/submissions/${submissions.returned.id}/scope`),
  ],
  [`${inside}/submissions/[id]/attachments`]: [
    member(({ submissions }) => `/submissions/${submissions.draft.id}/attachments`),
    member(({ submissions }) => `/submissions/${submissions.returned.id}/attachments`),
  ],
  [`${inside}/submissions/[id]/messages`]: [
    member(({ submissions }) => `/submissions/${submissions.inReview.id}/messages`),
    member(({ submissions }) => `/submissions/${submissions.rejected.id}/messages`),
  ],
  [`${inside}/submissions/[id]/simulation`]: [
    member(({ changes }) => `/submissions/${changes.draft.id}/simulation`),
    member(({ changes }) => `/submissions/${changes.draft.id}/simulation?on=5.12.2027`),
    member(({ changes }) => `/submissions/${changes.draft.id}/simulation?on=tomorrow`),
  ],
  [`${inside}/submissions/[id]/check`]: [
    member(({ changes }) => `/submissions/${changes.draft.id}/check`),
    member(({ submissions }) => `/submissions/${submissions.draft.id}/check`),
    member(({ terminations }) => `/submissions/${terminations.draft.id}/check`),
    member(({ joining }) => `/submissions/${joining.draft.id}/check`),
    member(({ renewals }) => `/submissions/${renewals.stop.id}/check`),
    member(({ submissions }) => `/submissions/${submissions.returned.id}/check`),
  ],
  [`${inside}/submissions/[id]/confirm`]: [
    member(({ submissions }) => `/submissions/${submissions.awaiting.id}/confirm`),
  ],
  [`${inside}/submissions/[id]/reopen`]: [
    member(({ submissions }) => `/submissions/${submissions.awaiting.id}/reopen`),
  ],
  [`${inside}/submissions/[id]/sent`]: [member(({ submissions }) => `/submissions/${submissions.submitted.id}/sent`)],
  [`${inside}/submissions/[id]/withdraw`]: [
    member(({ submissions }) => `/submissions/${submissions.submitted.id}/withdraw`),
    member(({ submissions }) => `/submissions/${submissions.draft.id}/withdraw`),
    member(({ submissions }) => `/submissions/${submissions.effective.id}/withdraw`),
  ],

  [`${inside}/systems`]: [
    member(() => "/systems"),
    member(() => "/systems?q=nothing-is-called-this"),
    member(() => "/systems?on=2024-02-29"),
  ],
  [`${inside}/systems/new`]: [member(() => "/systems/new")],
  [`${inside}/systems/[useId]`]: [
    member(({ systems }) => `/systems/${systems.use.id}`),
    member(({ systems }) => `/systems/${systems.past.id}`),
  ],
  [`${inside}/systems/[useId]/change`]: [member(({ systems }) => `/systems/${systems.use.id}/change`)],
  [`${inside}/systems/[useId]/end`]: [member(({ systems }) => `/systems/${systems.use.id}/end`)],
  [`${inside}/systems/import`]: [member(() => "/systems/import")],
  [`${inside}/systems/import/[importId]`]: [
    member(({ systems }) => `/systems/import/${systems.imports.uses.id}`),
    member(({ systems }) => `/systems/import/${systems.imports.uses.id}?outcome=NEW&changed=1`),
  ],

  "/staff/systems": [officer(() => "/staff/systems"), officer(() => "/staff/systems?q=nothing-is-called-this")],
  "/staff/systems/new": [officer(() => "/staff/systems/new")],
  "/staff/systems/[id]": [
    officer(({ systems }) => `/staff/systems/${systems.system.id}`),
    officer(({ systems }) => `/staff/systems/${systems.retired.id}`),
  ],
  "/staff/systems/[id]/retire": [officer(({ systems }) => `/staff/systems/${systems.system.id}/retire`)],
  "/staff/systems/import": [officer(() => "/staff/systems/import")],
  "/staff/systems/import/[importId]": [
    officer(({ systems }) => `/staff/systems/import/${systems.imports.catalogue.id}`),
  ],

  "/staff/authorities": [officer(() => "/staff/authorities")],
  "/staff/authorities/[code]": [officer(() => "/staff/authorities/FIMEA")],
  "/staff/customers/[businessId]/recordings": [
    officer(({ organisation }) => `/staff/customers/${organisation.businessId}/recordings`),
  ],
  "/staff/recordings/[id]/[step]": logRequestSteps.map((step) =>
    officer(({ logRequests }) => `/staff/recordings/${logRequests.begun.id}/${step}`),
  ),
  "/staff/recordings/[id]/attachments": [
    officer(({ logRequests }) => `/staff/recordings/${logRequests.recorded.id}/attachments`),
  ],
  "/staff/recordings/[id]/check": [
    officer(({ logRequests }) => `/staff/recordings/${logRequests.begun.id}/check`),
    officer(({ logRequests }) => `/staff/recordings/${logRequests.recorded.id}/check`),
  ],
  "/staff/submissions/[id]/delivery": [
    officer(({ logRequests }) => `/staff/submissions/${logRequests.approved.id}/delivery`),
  ],
  "/staff/audit": [officer(() => "/staff/audit")],
  "/staff/certificates": [
    officer(() => "/staff/certificates?q=N%C3%A4ytteenottola"),
    officer(() => "/staff/certificates?q=nobody"),
  ],
  "/staff/customers": [
    officer(() => "/staff/customers"),
    officer(() => "/staff/customers?q=nobody&service=IMAGING"),
    officer(() => "/staff/customers?q=arkisto"),
  ],
  "/staff/customers/[businessId]/history": [
    officer(({ organisation }) => `/staff/customers/${organisation.businessId}/history?reason=CHECK`),
  ],
  "/staff/customers/[businessId]": [
    officer(({ organisation }) => `/staff/customers/${organisation.businessId}`),
    officer(({ organisation }) => `/staff/customers/${organisation.businessId}?asked=`),
    officer(({ organisation, submissions }) => {
      return `/staff/customers/${organisation.businessId}?reference=${submissions.submitted.reference}`;
    }),
  ],
  "/staff/findings": [officer(() => "/staff/findings"), officer(() => "/staff/findings?q=nobody")],
  "/staff/findings/[id]": [
    officer(({ findings }) => `/staff/findings/${findings.answered.id}`),
    officer(({ findings }) => `/staff/findings/${findings.closed.id}`),
  ],
  "/staff/queue": [officer(() => "/staff/queue"), officer(() => "/staff/queue?q=nobody")],
  "/staff/registry": [officer(() => "/staff/registry")],
  "/staff/registry/[walkId]": (["done", "failed", "running"] as const).map((state) =>
    officer(({ walks }) => `/staff/registry/${walks[state].id}`),
  ),
  "/staff/roles/[grantId]/revoke": [officer(({ grants }) => `/staff/roles/${grants.active.id}/revoke`)],
  "/staff/submissions/[id]": [
    officer(({ logRequests }) => `/staff/submissions/${logRequests.approved.id}`),
    officer(({ logRequests }) => `/staff/submissions/${logRequests.delivered.id}`),
    ...sent.map((status) => officer(({ submissions }) => `/staff/submissions/${submissions[status].id}`)),
    officer(({ changes }) => `/staff/submissions/${changes.inReview.id}`),
  ],
  "/staff/freezes": [officer(() => "/staff/freezes"), officer(() => "/staff/freezes?year=2099")],
  "/staff/freezes/new": [officer(() => "/staff/freezes/new")],
  "/staff/freezes/[id]": [officer(({ freeze }) => `/staff/freezes/${freeze.id}`)],
  "/staff/freezes/[id]/remove": [officer(({ freeze }) => `/staff/freezes/${freeze.id}/remove`)],
  "/staff/kinds": [officer(() => "/staff/kinds")],
  "/staff/kinds/[kind]": [officer(() => "/staff/kinds/joining"), officer(() => "/staff/kinds/connection-point-change")],
  "/staff/submissions/[id]/decline": [
    officer(({ submissions }) => `/staff/submissions/${submissions.inSecondReview.id}/decline`),
  ],
  "/staff/submissions/[id]/cancel": [
    officer(({ submissions }) => `/staff/submissions/${submissions.scheduled.id}/cancel`),
  ],
  "/staff/submissions/[id]/decided": [
    officer(({ submissions }) => `/staff/submissions/${submissions.rejected.id}/decided`),
  ],
  "/staff/submissions/[id]/messages": [
    officer(({ submissions }) => `/staff/submissions/${submissions.inReview.id}/messages`),
    officer(({ submissions }) => `/staff/submissions/${submissions.submitted.id}/messages`),
  ],
  "/staff/submissions/[id]/reject": [
    officer(({ submissions }) => `/staff/submissions/${submissions.inReview.id}/reject`),
  ],
  "/staff/submissions/[id]/return": [
    officer(({ submissions }) => `/staff/submissions/${submissions.inReview.id}/return`),
  ],
};
