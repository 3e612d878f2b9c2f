import type { Member } from "@/lib/auth/actor";
import { inScope, type Prisma } from "@/lib/db";
import type { AddressKind, ContactFunction, KantaService, Language } from "@/lib/db/generated/enums";
import { personOf } from "@/mocks/world";
import { aContact, anAddress, hourOn } from "@/tests/support/builders";
import type { Cast } from "./cast";
import { inDays } from "./freezes";
import type { Organisations } from "./organisations";

type Entry = {
  function: ContactFunction;
  /** A person of the world by key, or somebody whom only the contact data know. */
  who: string;
  title: string;
  phone: string;
  /** In how many days the first and the last day are. */
  from: number;
  until?: number;
  language?: Language;
  services?: KantaService[];
};

const county = "9000001-1";

const countyEntries: Entry[] = [
  { function: "ADMINISTRATIVE", who: "antti", title: "Hallintopäällikkö", phone: "+358405550112", from: -410 },
  { function: "ADMINISTRATIVE", who: "maija", title: "Tietohallintojohtaja", phone: "+358405550100", from: -410 },
  { function: "TECHNICAL", who: "tiina", title: "Järjestelmäasiantuntija", phone: "+358405550133", from: -402 },
  {
    function: "TECHNICAL",
    who: "Oskari Oksanen",
    title: "Tietoliikenneasiantuntija",
    phone: "+358405550134",
    from: -200,
    services: ["PRESCRIPTION", "PATIENT_DATA"],
  },
  {
    function: "TECHNICAL",
    who: "Seppo Salmela",
    title: "Järjestelmäasiantuntija",
    phone: "+358405550135",
    from: -398,
    until: -120,
  },
  { function: "DATA_PROTECTION", who: "tarja", title: "Tietosuojavastaava", phone: "+358405550140", from: -388 },
  {
    function: "ARCHIVE",
    who: "aino",
    title: "Arkistonhoitaja",
    phone: "+358405550151",
    from: -371,
    services: ["PATIENT_DATA", "SOCIAL_WELFARE"],
  },
  {
    function: "ARCHIVE",
    who: "Pirkko Paananen",
    title: "Arkistonhoitaja",
    phone: "+358405550150",
    from: -410,
    until: -372,
  },
  {
    function: "ARCHIVE",
    who: "Göran Granlund",
    title: "Arkivarie",
    phone: "+358405550152",
    from: 31,
    language: "sv",
    services: ["IMAGING"],
  },
  {
    function: "DEPLOYMENT",
    who: "Hannele Harju",
    title: "Projektipäällikkö",
    phone: "+358405550160",
    from: -150,
    until: 21,
    services: ["IMAGING"],
  },
  { function: "BILLING", who: "Sirpa Salo", title: "Taloussihteeri", phone: "+358405550170", from: -410 },
];

/** One person for everything, or only for what comes first to mind, at the smaller ones. */
const others: [businessId: string, by: string, entries: Entry[]][] = [
  [
    "9000003-8",
    "pekka",
    [
      { function: "ADMINISTRATIVE", who: "pekka", title: "Toimitusjohtaja", phone: "+358405550200", from: -700 },
      {
        function: "TECHNICAL",
        who: "kristiina",
        title: "Konsultti",
        phone: "+358405550210",
        from: -140,
        until: 75,
        language: "sv",
      },
      { function: "BILLING", who: "pekka", title: "Toimitusjohtaja", phone: "+358405550200", from: -700 },
    ],
  ],
  [
    "9000004-6",
    "kaisa",
    (["ADMINISTRATIVE", "TECHNICAL", "DATA_PROTECTION", "BILLING"] as const).map((one) => ({
      function: one,
      who: "kaisa",
      title: "Apteekkari",
      phone: "+358405550300",
      from: -900,
    })),
  ],
  [
    "9000005-4",
    "lauri",
    (["ADMINISTRATIVE", "TECHNICAL", "DATA_PROTECTION", "BILLING"] as const).map((one) => ({
      function: one,
      who: "lauri",
      title: "Erikoislääkäri",
      phone: "+358405550400",
      from: -800,
    })),
  ],
  [
    "9000006-2",
    "sari",
    [
      { function: "ADMINISTRATIVE", who: "sari", title: "Toimitusjohtaja", phone: "+358405550500", from: -1000 },
      { function: "TECHNICAL", who: "ilkka", title: "Tietoliikenneasiantuntija", phone: "+358405550510", from: -1000 },
      { function: "TECHNICAL", who: "Rami Riihimäki", title: "Päivystäjä", phone: "+358405550520", from: -300 },
      { function: "DATA_PROTECTION", who: "Ulla Uotila", title: "Lakimies", phone: "+358405550530", from: -600 },
      { function: "BILLING", who: "sari", title: "Toimitusjohtaja", phone: "+358405550500", from: -1000 },
    ],
  ],
];

type Place = [businessId: string, by: string, kind: AddressKind, street: string, postalCode: string, town: string];

const places: Place[] = [
  [county, "antti", "VISITING", "Vanhakatu 9", "00100", "Esimerkkilä"],
  [county, "antti", "POSTAL", "PL 100", "00101", "Esimerkkilä"],
  [county, "antti", "BILLING", "PL 1001", "00026", "Laskutus"],
  ["9000003-8", "pekka", "VISITING", "Mallikkaankatu 12 A", "33100", "Mallila"],
  ["9000004-6", "kaisa", "VISITING", "Koivurannantie 3", "40100", "Koivuranta"],
  ["9000005-4", "lauri", "VISITING", "Lääkärinpolku 5", "20100", "Laurila"],
  ["9000006-2", "sari", "VISITING", "Siltakatu 7", "90100", "Silta"],
  ["9000006-2", "sari", "POSTAL", "PL 77", "90101", "Silta"],
];

const billedElectronically: [businessId: string, by: string][] = [
  [county, "antti"],
  ["9000003-8", "pekka"],
];

/** Contact persons and addresses; the county's with a past in which different people have changed them. */
export async function seedContacts(organisations: Organisations, cast: Cast): Promise<number> {
  await enter(await cast.member("antti", county), countyEntries, -400);
  for (const [businessId, by, entries] of others) await enter(await cast.member(by, businessId), entries, -90);
  for (const [businessId, by, kind, street, postalCode, postOffice] of places)
    await settle(await cast.member(by, businessId), { kind, street, postalCode, postOffice });
  for (const [businessId, by] of billedElectronically) {
    const eInvoiceAddress = `0037${businessId.replace("-", "")}`;
    const reference = businessId === county ? "Kustannuspaikka 4410" : null;
    const operator = { eInvoiceOperator: "003721291126", reference };
    await settle(await cast.member(by, businessId), { kind: "E_INVOICE", eInvoiceAddress, ...operator });
  }
  await changeCountysData(cast);
  await seedSmallOnes(organisations);
  return countyEntries.length + others.reduce((sum, [, , entries]) => sum + entries.length, 0);
}

/** Every third of the small ones has told whom to contact and where; the others have not come to it yet. */
async function seedSmallOnes(organisations: Organisations): Promise<void> {
  const named = [county, ...others.map(([businessId]) => businessId)];
  const small = [...organisations.values()].filter((one) => one.isCustomer && !named.includes(one.businessId));
  for (const of of small.filter((_, index) => index % 3 === 0)) {
    await aContact({ of, function: "ADMINISTRATIVE", validFrom: "2023-01-01" });
    await anAddress({ of });
  }
}

type AddressData = Omit<Prisma.AddressUncheckedCreateInput, "organisationId">;

const settle = (by: Member, data: AddressData) =>
  inScope(
    by,
    (tx) => tx.address.create({ data: { ...data, organisationId: by.organisation.id }, select: { id: true } }),
    {
      change: { event: "contact.address-changed", at: hourOn(by.organisation.businessId === county ? -400 : -89, 10) },
    },
  );

/** Whom the world knows by key, with the address kept there; anybody else by the name. */
function identify(who: string): { name: string; email: string } {
  const isKnown = /^[a-z]+$/.test(who);
  const { displayName, email } = isKnown ? personOf(who) : { displayName: who, email: undefined };
  const mailbox = displayName.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(" ", ".");
  return { name: displayName, email: email ?? `${mailbox}@esimerkkila.example` };
}

/** Enters these people, most on one day long ago, and those who came later on their own first day. */
async function enter(by: Member, entries: Entry[], on: number): Promise<void> {
  for (const [index, { who, from, until, title, phone, ...entry }] of entries.entries()) {
    const at = hourOn(Math.min(-4, Math.max(on, from)), 9, 5 + index);
    await inScope(
      by,
      (tx) =>
        tx.contactPerson.create({
          data: {
            ...identify(who),
            function: entry.function,
            title,
            phone,
            language: entry.language ?? "fi",
            services: entry.services ?? [],
            organisationId: by.organisation.id,
            validFrom: new Date(`${inDays(from)}T00:00:00Z`),
            validUntil: until === undefined ? null : new Date(`${inDays(until)}T00:00:00Z`),
          },
          select: { id: true },
        }),
      { change: { event: "contact.added", at } },
    );
  }
}

/** What the county's history shows: a house that has moved, and a number that two people have changed in turn. */
async function changeCountysData(cast: Cast): Promise<void> {
  const [antti, maija] = [await cast.member("antti", county), await cast.member("maija", county)];
  await inScope(
    antti,
    (tx) =>
      tx.address.updateMany({
        where: { organisationId: antti.organisation.id, kind: "VISITING" },
        data: { street: "Esimerkkikatu 1", version: { increment: 1 } },
      }),
    { change: { event: "contact.address-changed", at: hourOn(-41, 15, 4) } },
  );
  const { name } = identify("tiina");
  const numbers: [Member, string, number][] = [
    [maija, "+358405550139", -93],
    [antti, "+358405550131", -18],
  ];
  for (const [by, phone, days] of numbers)
    await inScope(
      by,
      (tx) =>
        tx.contactPerson.updateMany({
          where: { organisationId: by.organisation.id, function: "TECHNICAL", name },
          data: { phone, version: { increment: 1 } },
        }),
      { change: { event: "contact.changed", at: hourOn(days, 13, 22) } },
    );
}
