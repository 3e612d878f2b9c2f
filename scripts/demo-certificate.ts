import { addDays, helsinkiDate, startOfDay } from "@/lib/calendar";
import { readHost } from "@/lib/network";
import { issueServerCertificate } from "@/tests/support/certificates";
import { demoAuthority } from "@/tests/support/demo-authority";

/** Prints a fresh server certificate of the demonstration's own authority, valid for a year, for the host named. */
const reading = readHost(process.argv[2] ?? "");
if (reading.ok) {
  const today = helsinkiDate(new Date());
  const dates = { from: startOfDay(today), to: startOfDay(addDays(today, 365)) };
  const { pem } = await issueServerCertificate(await demoAuthority(), { host: reading.host, ownKey: true, ...dates });
  console.log(pem);
} else {
  console.error(`Usage: tsx scripts/demo-certificate.ts kanta-gw3.esimerkkila.fi (${reading.code})`);
  process.exitCode = 1;
}
