/**
 * Everything a test needs to say in one line who and what there is: `aMember({ of, roles: ["TECHNICAL_CONTACT"] })`.
 * Builders write what the portal itself would have written, choose at random what the test does not care about, and give
 * each test organisations of its own, so that all may share one database. The demonstration's world is built with them, too.
 */

export { builtSince } from "./builders/build";
export { aCalendarFeed } from "./builders/calendar-feeds";
export { seedBuilders } from "./builders/chance";
export {
  aCertificate,
  aCertificateFile,
  aConnectionPoint,
  aPointUse,
} from "./builders/connection-points";
export { aContact, anAddress } from "./builders/contacts";
export { anAttachment, aSubmissionMessage } from "./builders/correspondence";
export { aFinding, aRegisterEntry } from "./builders/findings";
export { aJoining, typedJoining } from "./builders/joinings";
export { aLogRequest, aRecording, logRequestAnswers } from "./builders/log-requests";
export {
  aControllerChange,
  anOrganisationChange,
  typedControllerChange,
  typedOrganisationChange,
} from "./builders/organisation-changes";
export { anOrganisation, aServiceUse, aUnit, organisationOid } from "./builders/organisations";
export {
  actorOfSession,
  aMember,
  anOfficer,
  aPerson,
  aSession,
  aSignedInMember,
  aSignedInPerson,
} from "./builders/people";
export { aWalk } from "./builders/registry";
export { type AReception, aMarking, aReception } from "./builders/renewals";
export { aGrant, aNaming } from "./builders/roles";
export { type ACommitment, aCommitment } from "./builders/services";
export { aSubmission, hourOn } from "./builders/submissions";
export { anImport, anInformationSystem, aSystemUse } from "./builders/systems";
export { aTermination, type TerminationWishes, terminationAnswers } from "./builders/terminations";
