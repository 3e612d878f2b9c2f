import { systemActor } from "@/lib/auth/actor";
import { closeDatabase, inScope, type Tx } from "@/lib/db";
import { builtSince, seedBuilders } from "@/tests/support/builders";
import { demoAuthorityFolder } from "@/tests/support/demo-authority";
import { castOf } from "./seed/cast";
import { seedCertificates } from "./seed/certificates";
import { seedPoints, seedSystems, seedUses } from "./seed/connections";
import { seedContacts } from "./seed/contacts";
import { seedCorrespondence } from "./seed/correspondence";
import { seedFindings } from "./seed/findings";
import { writeCertificatesForTrying } from "./seed/for-trying";
import { seedFreezes } from "./seed/freezes";
import { seedHistories, transferredAt } from "./seed/histories";
import { seedJoinings } from "./seed/joinings";
import { seedLogRequests, seedRecordings } from "./seed/log-requests";
import { seedMessages } from "./seed/messages";
import { seedOrganisationChanges } from "./seed/organisation-changes";
import { seedOrganisations, seedUnits } from "./seed/organisations";
import { seedPeople, seedRoles } from "./seed/people";
import { seedRegisters } from "./seed/registers";
import { seedRenewals } from "./seed/renewals";
import { seedCommitments, seedServices } from "./seed/services";
import { seedSubmissions } from "./seed/submissions";
import { seedSystemsOfUnits } from "./seed/systems";
import { seedTerminations } from "./seed/terminations";
import { seedTrail } from "./seed/trail";

/** How many of each the demonstration must have: row-level security lets a write that sees nothing pass without a word. */
const expected: Record<string, { least: number; count: (tx: Tx) => Promise<number> }> = {
  organisations: { least: 45, count: (tx) => tx.organisation.count() },
  "entries of the registers": { least: 140, count: (tx) => tx.registerEntry.count() },
  units: { least: 100, count: (tx) => tx.unit.count() },
  people: { least: 20, count: (tx) => tx.person.count() },
  roles: { least: 14, count: (tx) => tx.roleGrant.count() },
  "services in use": { least: 80, count: (tx) => tx.serviceUse.count() },
  commitments: { least: 40, count: (tx) => tx.commitment.count() },
  signatories: { least: 45, count: (tx) => tx.commitmentSignatory.count() },
  "information systems": { least: 30, count: (tx) => tx.informationSystem.count() },
  "uses of information systems": { least: 80, count: (tx) => tx.systemUse.count() },
  "connection points": { least: 7, count: (tx) => tx.connectionPoint.count() },
  "uses of connection points": { least: 40, count: (tx) => tx.connectionPointUse.count() },
  "contact persons": { least: 25, count: (tx) => tx.contactPerson.count() },
  addresses: { least: 10, count: (tx) => tx.address.count() },
  "reminders of certificates": { least: 5, count: (tx) => tx.certificateReminder.count() },
  submissions: { least: 18, count: (tx) => tx.submission.count() },
  "changes of the customers' data": {
    least: 15,
    count: (tx) => tx.dataVersion.count({ where: { number: { gt: 1 } } }),
  },
  "receptions of renewal requests": { least: 15, count: (tx) => tx.renewalReception.count() },
  "deliveries of log data": { least: 1, count: (tx) => tx.logDelivery.count() },
  findings: { least: 3, count: (tx) => tx.registerFinding.count() },
  attachments: { least: 1, count: (tx) => tx.attachment.count() },
  "messages on submissions": { least: 3, count: (tx) => tx.submissionMessage.count() },
  messages: { least: 10, count: (tx) => tx.message.count() },
  "lines of the audit trail": { least: 60, count: (tx) => tx.auditEvent.count() },
};

const inSystem = <T>(work: (tx: Tx) => Promise<T>) => inScope(systemActor("seed"), work);

/** Fills an empty database with the demonstration's world; one that holds organisations already is left as it is. */
export async function seed(tell: (line: string) => void): Promise<void> {
  const found = await inSystem((tx) => tx.organisation.count());
  if (found > 0) {
    const isOurs = await inSystem((tx) => tx.organisation.count({ where: { businessId: "9000001-1" } }));
    if (isOurs) await checkCounts();
    return tell(`The database holds ${found} organisations already: left as it is`);
  }
  seedBuilders(9_000_001);
  builtSince(transferredAt);
  const organisations = await seedOrganisations();
  tell(`Organisations: ${organisations.size}`);
  tell(`Units: ${await seedUnits(organisations)}`);
  tell(`Services in use: ${await seedServices(organisations)}`);
  tell(`Commitments: ${await seedCommitments(organisations)}`);
  tell(`Entries of the registers: ${await seedRegisters()}`);
  const systems = await seedSystems();
  const points = await seedPoints(organisations);
  tell(`Connection points in use: ${await seedUses(organisations, systems, points)}`);
  tell(`Systems of units: ${await seedSystemsOfUnits(organisations, systems)}`);
  tell(`Receptions of renewal requests: ${await seedRenewals(organisations)}`);
  const people = await seedPeople();
  await seedRoles(organisations, people);
  tell(`People with roles: ${people.size}`);
  await seedFreezes();
  const cast = castOf(organisations, people);
  await seedHistories(organisations, points, cast);
  tell(`Contact persons: ${await seedContacts(organisations, cast)}`);
  tell(`Reminders of certificates: ${await seedCertificates(organisations, points, cast)}`);
  const submissions = await seedSubmissions({ organisations, systems, points }, cast);
  submissions.push(...(await seedJoinings({ organisations, systems, points }, cast)));
  submissions.push(...(await seedTerminations(organisations, cast)));
  submissions.push(...(await seedOrganisationChanges(organisations, cast)));
  tell(`Submissions: ${submissions.length}`);
  tell(`Messages on submissions: ${await seedCorrespondence(submissions, cast)}`);
  tell(`Findings in the registers: ${await seedFindings(organisations, cast)}`);
  tell(`Messages: ${await seedMessages(submissions)}`);
  tell(`Requests for log data: ${await seedLogRequests(cast)}`);
  tell(`Lines of the audit trail: ${await seedTrail(cast)}`);
  tell(`Papers being written in: ${await seedRecordings(organisations, cast)}`);
  await checkCounts();
}

async function checkCounts(): Promise<void> {
  for (const [what, { least, count }] of Object.entries(expected)) {
    const counted = await inSystem(count);
    if (counted < least)
      throw new Error(`Only ${counted} ${what} were written, not ${least}: empty the database and try again`);
  }
}

async function main(): Promise<void> {
  try {
    const files = await writeCertificatesForTrying();
    await seed((line) => console.log(line));
    console.log(`Certificates to try in a change notice: ${demoAuthorityFolder()}/for-trying (${files.join(", ")})`);
    console.log("Another one: npx tsx scripts/demo-certificate.ts kanta-gw3.esimerkkila.fi");
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    await closeDatabase();
  }
}

if (import.meta.main) await main();
