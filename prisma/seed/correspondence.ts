import { anAttachment, aSubmissionMessage, hourOn } from "@/tests/support/builders";
import type { Cast } from "./cast";
import type { SeededSubmission } from "./submissions";

const county = "9000001-1";

/** A page on which nothing is drawn: what stands in it is nobody's business in a demonstration. */
const emptyPage = Buffer.from(
  "%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n" +
    "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj\n" +
    "xref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000056 00000 n \n0000000111 00000 n \n" +
    "trailer <</Size 4 /Root 1 0 R>>\nstartxref\n180\n%%EOF\n",
);

/** The county's returned notice with a file and what has been written about it, an officer's note among it. */
export async function seedCorrespondence(submissions: SeededSubmission[], cast: Cast): Promise<number> {
  const tiina = await cast.member("tiina", county);
  const ville = await cast.officer("ville");
  const returned = submissions.find(
    ({ status, organisationId }) => status === "RETURNED" && organisationId === tiina.organisation.id,
  );
  if (!returned) return 0;
  const { submittedAt } = returned;
  const at = submittedAt ? new Date(submittedAt.getTime() - 60_000) : hourOn(-9, 8);
  await anAttachment({ to: returned, by: tiina, name: "verkkokuva.pdf", content: emptyPage, at });
  const write = (by: typeof tiina | typeof ville, days: number, text: string) =>
    aSubmissionMessage({ on: returned, by, text, at: hourOn(-days, 12) });
  await write(
    ville,
    3,
    "Hei! Palautin ilmoituksen: osoiteverkko on laajempi kuin verkkokuvassa. Riittävätkö palvelimen omat osoitteet?",
  );
  await aSubmissionMessage({
    on: returned,
    by: ville,
    isInternal: true,
    text: "Verkkotiimi odottaa vastausta ennen palomuurin avaamista.",
    at: hourOn(-3, 13),
  });
  await write(
    tiina,
    2,
    "Hei! Riittävät. Korjaan osoitteet ja päivystysnumeron ja lähetän ilmoituksen uudelleen tällä viikolla.",
  );
  return 3;
}
