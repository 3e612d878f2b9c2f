import { people } from "../mocks/world";

/** Whom one can be in the demonstration, for the terminal. The identification pages list the same people. */
const groups = [
  { group: "demo", title: "Sign in with Suomi.fi as" },
  { group: "officer", title: "Sign in as a Kela officer" },
  { group: "refusal", title: "Turned away, each for a reason" },
] as const;

for (const { group, title } of groups) {
  console.log(`${title}:`);
  for (const person of people.filter((one) => one.group === group)) {
    console.log(`  ${person.displayName.padEnd(22)} ${person.about.en}`);
  }
}

const { DEMO_CA_DIR } = process.env;
if (DEMO_CA_DIR) {
  console.log(`\nServer certificates to try in a change notice, right and wrong ones: ${DEMO_CA_DIR}/for-trying`);
  console.log("A fresh one for any host: npx tsx scripts/demo-certificate.ts kanta-gw3.esimerkkila.fi");
}
