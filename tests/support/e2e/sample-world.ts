import type { Member, Officer } from "@/lib/auth/actor";
import { addDays, helsinkiDate } from "@/lib/calendar";
import {
  aCalendarFeed,
  aCommitment,
  aConnectionPoint,
  aContact,
  aFinding,
  aGrant,
  aJoining,
  aNaming,
  anAddress,
  anAttachment,
  anImport,
  anInformationSystem,
  anOfficer,
  anOrganisation,
  aPerson,
  aPointUse,
  aServiceUse,
  aSignedInMember,
  aSubmissionMessage,
  aSystemUse,
  aTermination,
  aUnit,
  aWalk,
} from "../builders";
import { build, day } from "../builders/build";
import { aPointChange } from "../notices";
import { signedInCookie } from "../sign-in";
import { makeChanges } from "./change-samples";
import { makeLogRequests } from "./log-request-samples";
import { makeRenewals } from "./renewal-samples";

type Status = Parameters<typeof aPointChange>[0]["in"];

/** Who may look at a page; `stranger` is the main user of another organisation. */
export type Who = "member" | "stranger" | "person" | "officer";

/**
 * One organisation with one of everything that a page can show, people who may look at it, and a stranger. The name of the
 * organisation is written nowhere else: an answer that holds it tells of the organisation.
 */
export async function makeSampleWorld(origin: string) {
  const mark = `Näytteenottola ${Math.random().toString(36).slice(2, 10)}`;
  const organisation = await anOrganisation({ nameFi: `${mark} Oy`, nameSv: `${mark} Ab` });
  const receiving = await anOrganisation();
  const [main, guest, someone, kela] = [await aPerson(), await aPerson(), await aPerson(), await aPerson()];
  await aServiceUse({ of: organisation, joiningModel: "JOINT" });
  await aServiceUse({ of: await anOrganisation({ kind: "PRACTITIONER" }), mainJoiner: organisation });
  await aServiceUse({ of: organisation, service: "KELAIN", state: "ENDED" });
  await aCommitment({ of: organisation });
  const unit = await aUnit({ of: organisation });
  await aUnit({ of: organisation, parentOid: unit.oid, endedOn: "2024-05-31" });
  const point = await aConnectionPoint({ of: organisation });
  const use = await aPointUse({ of: organisation, point });
  const contact = await makeContacts(organisation);
  const member = await aSignedInMember({ of: organisation, person: main, makesMainUser: true });
  const officer = await anOfficer({ person: kela });

  const grantOf = (wishes: Omit<Parameters<typeof aGrant>[0], "organisation">) => aGrant({ organisation, ...wishes });
  const toOther = await grantOf({ role: "IMPLEMENTER", to: receiving });
  const received = await aGrant({ organisation: receiving, role: "IMPLEMENTER", to: organisation });
  const grants = {
    active: await grantOf({ role: "READER", person: someone }),
    offered: await grantOf({ role: "TECHNICAL_CONTACT", state: "OFFERED" }),
    awaiting: await grantOf({
      role: "ADMINISTRATIVE_CONTACT",
      state: "AWAITING_CONFIRMATION",
      person: someone,
      acceptedName: "Toinen Nimi",
    }),
    toOther,
    received,
    receivedOffer: await aGrant({ organisation: receiving, role: "READER", to: organisation, state: "OFFERED" }),
  };
  const namings = {
    byOther: await aNaming({ grant: toOther, person: someone }),
    byUs: await aNaming({ grant: received, person: someone }),
  };

  const feed = await aCalendarFeed({ of: organisation, person: main, readAt: new Date() });

  const systems = await makeSystems(organisation, unit, member, officer);
  const renewals = await makeRenewals(member.organisation, member, unit);

  const returns = [{ field: "point.port", reason: "Tarkistakaa portti." }];
  const submissionIn = async (status: Status) =>
    (await aPointChange({ in: status, by: member, officer, returns, asksSecondPerson: true })).submission;
  const submissions = {
    draft: await submissionIn("DRAFT"),
    submitted: await submissionIn("SUBMITTED"),
    awaiting: await submissionIn("AWAITING_CONFIRMATION"),
    inReview: await submissionIn("IN_REVIEW"),
    inSecondReview: await submissionIn("IN_SECOND_REVIEW"),
    returned: await submissionIn("RETURNED"),
    scheduled: await submissionIn("SCHEDULED"),
    effective: await submissionIn("EFFECTIVE"),
    rejected: await submissionIn("REJECTED"),
  };

  const terminations = {
    draft: await aTermination({ in: "DRAFT", by: member }),
    effective: await aTermination({ in: "EFFECTIVE", by: member, officer }),
  };

  const freeze = await build((tx) =>
    tx.changeFreeze.create({
      data: {
        startsOn: day(addDays(helsinkiDate(new Date()), 700)),
        endsOn: day(addDays(helsinkiDate(new Date()), 701)),
        reasonFi: "Huolto",
        reasonSv: "Underhåll",
        reasonEn: "Maintenance",
      },
    }),
  );

  for (const to of [submissions.draft, submissions.returned]) await anAttachment({ to, by: member });
  const message = await aSubmissionMessage({ on: submissions.inReview, by: member });
  await anAttachment({ to: submissions.inReview, by: member, messageId: message.id });
  await aSubmissionMessage({ on: submissions.inReview, by: officer, isInternal: true });

  const findings = {
    open: await aFinding({ of: organisation, oid: unit.oid, after: "2026-11-01" }),
    answered: await aFinding({ of: organisation, kind: "PARENT_CHANGED", state: "ANSWERED", before: unit.oid }),
    closed: await aFinding({ of: organisation, kind: "BUSINESS_ID_CHANGED", state: "CLOSED", after: "0246246-0" }),
  };

  const walks = {
    done: await aWalk(),
    failed: await aWalk({ state: "FAILED" }),
    running: await aWalk({ state: "RUNNING" }),
  };

  const joining = await makeJoinings(member);
  const changes = await makeChanges(member, officer);
  const logRequests = await makeLogRequests(member, officer);
  const own = { of: organisation, makesMainUser: true };
  const cookies = {
    member: await signedInCookie(main, {
      origin,
      confirmations: [own, { of: joining.newcomer, makesMainUser: true }],
    }),
    stranger: await signedInCookie(guest, {
      origin,
      confirmations: [{ of: await anOrganisation(), makesMainUser: true }],
    }),
    person: await signedInCookie(guest, { origin }),
    officer: await signedInCookie(kela, { origin, isOfficer: true }),
  } satisfies Record<Who, unknown>;
  return {
    mark,
    organisation,
    walks,
    contact,
    point,
    use,
    grants,
    namings,
    feed,
    submissions,
    terminations,
    joining,
    changes,
    logRequests,
    unit,
    findings,
    freeze,
    systems,
    renewals,
    cookies,
  };
}

/** Applications with every step that there is, and an organisation that has not joined yet. */
async function makeJoinings(by: Member) {
  const newcomer = await anOrganisation({ isCustomer: false });
  const draft = (kind: "PRIVATE" | "PHARMACY") => aJoining({ in: "DRAFT", by, typed: { kind } });
  return { newcomer, draft: await draft("PRIVATE"), pharmacist: await draft("PHARMACY") };
}

/** Contact persons in force, coming and past, and one who leaves soon; gives the one whom the pages of one person show. */
async function makeContacts(of: Awaited<ReturnType<typeof anOrganisation>>) {
  const today = helsinkiDate(new Date());
  for (const kind of ["VISITING", "BILLING", "E_INVOICE"] as const) await anAddress({ of, kind });
  await aContact({ of, function: "DEPLOYMENT", validUntil: addDays(today, 9), services: ["IMAGING"] });
  await aContact({ of, function: "ARCHIVE", validFrom: addDays(today, 20), language: "sv" });
  await aContact({ of, function: "BILLING", validUntil: addDays(today, -3) });
  return aContact({ of, function: "TECHNICAL", title: "IT" });
}

/** Systems in every standing, uses now, soon and formerly, and a file of each kind with rows of every outcome. */
async function makeSystems(
  of: Awaited<ReturnType<typeof anOrganisation>>,
  unit: { oid: string },
  member: Member,
  officer: Officer,
) {
  const today = helsinkiDate(new Date());
  const system = await anInformationSystem({ profiles: ["Resepti", "Kuva"] });
  const ended = await anInformationSystem({ certifiedUntil: addDays(today, -5) });
  const ending = await anInformationSystem({ certifiedUntil: addDays(today, 50) });
  const retired = await anInformationSystem({ retiredOn: today });
  await anInformationSystem({ registerId: null });
  const use = await aSystemUse({ of, system: ended, unit });
  const past = await aSystemUse({ of, system: retired, usedUntil: addDays(today, -1) });
  await aSystemUse({ of, system, usedFrom: addDays(today, 10) });
  await aSystemUse({ of, system: ending, unit });
  const uses = await anImport({
    of,
    by: member,
    content: `unitOid;systemName;services;usedFrom;usedUntil\n;${system.name};Resepti-palvelu;1.1.2024;31.1.2024\n${unit.oid};${ended.name};Resepti-palvelu;1.9.2020;31.12.2030\n1.2;Puuttuu;Kahvila;;`,
  });
  const catalogue = await anImport({
    by: officer,
    content: `registerId;name;systemVersion;supplier;systemClass;certifiedUntil\n${system.registerId};${system.name};9;Uusi Oy;A1;1.1.2031\n;Uusi;1;Oy;C;eilen`,
  });
  return { system, retired, use, past, imports: { uses, catalogue } };
}

export type SampleWorld = Awaited<ReturnType<typeof makeSampleWorld>>;
