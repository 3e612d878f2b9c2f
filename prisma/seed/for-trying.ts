import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addDays, helsinkiDate, startOfDay } from "@/lib/calendar";
import {
  type CertificateWishes,
  certificateRequest,
  issueServerCertificate,
  selfSignedCertificate,
} from "@/tests/support/certificates";
import { demoAuthority, demoAuthorityFolder } from "@/tests/support/demo-authority";

const host = "kanta-gw2.esimerkkila.fi";
const holder = "O=Esimerkkilän hyvinvointialue, C=FI";

/** One that is accepted, and one for each of the commonest mistakes, for whoever tries a change notice in the demonstration. */
export async function writeCertificatesForTrying(): Promise<string[]> {
  const authority = await demoAuthority();
  const folder = join(demoAuthorityFolder(), "for-trying");
  mkdirSync(folder, { recursive: true });
  const wishes = (days: [number, number], rest: Partial<CertificateWishes> = {}): CertificateWishes => {
    const [from, to] = days.map((day) => startOfDay(addDays(helsinkiDate(new Date()), day))) as [Date, Date];
    return { host, holder, from, to, ownKey: true, ...rest };
  };
  const good = await issueServerCertificate(authority, wishes([-1, 364]));
  const issued = (days: [number, number], rest?: Partial<CertificateWishes>) =>
    issueServerCertificate(authority, wishes(days, rest)).then(({ pem }) => pem);
  const files = {
    "kanta-gw2.pem": good.pem,
    "kanta-gw2-expired.pem": await issued([-380, -15]),
    "kanta-gw2-wrong-host.pem": await issued([-1, 364], { host: "www.esimerkkila.fi" }),
    "kanta-gw2-weak-key.pem": await issued([-1, 364], { bits: 1024 }),
    "kanta-gw2-other-issuer.pem": (await selfSignedCertificate(wishes([-1, 364]))).pem,
    "kanta-gw2-with-private-key.pem": `${good.privateKeyPem}${good.pem}`,
    "kanta-gw2-request.pem": await certificateRequest(host),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, "kanta-gw2.der"), good.der);
  return [...Object.keys(files), "kanta-gw2.der"];
}
