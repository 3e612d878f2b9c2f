import type { KantaService } from "@/lib/db/generated/enums";
import { aCertificateFile } from "@/tests/support/builders";
import { inDays } from "./freezes";
import { changeOfUse, newPoint, pointChange } from "./notices";
import { organisationIn } from "./organisations";
import type { Story, World } from "./submissions";
import { openUse } from "./uses";

const all: KantaService[] = ["PRESCRIPTION", "PATIENT_DATA", "SOCIAL_WELFARE"];
const tiina = "Tiina Tervo";

/** The notices of the five organisations that the demonstration is about. */
export async function bigStories(world: World): Promise<Story[]> {
  return [...(await countyStories(world)), ...(await clinicStories(world)), ...(await bridgeStories(world))];
}

async function countyStories({ points }: World): Promise<Story[]> {
  const { test, spare } = points;
  const county = { of: "9000001-1", by: "tiina" };
  const spareFile = await aCertificateFile({ host: spare.host, from: inDays(-6), to: inDays(359) });
  const newFile = await aCertificateFile({ host: "kanta-gw3.esimerkkila.fi", from: inDays(-70), to: inDays(20) });
  return [
    {
      ...county,
      in: "EFFECTIVE",
      days: [92, 91, 90, 88, 63],
      officer: "ville",
      answers: pointChange(test, {}, { effectiveOn: inDays(-63), contactName: tiina, services: all }),
      wasBefore: { point: { addresses: ["10.24.9.7"], networkProvider: "Aluekuitu Oy" } },
    },
    {
      ...county,
      by: "antti",
      in: "REJECTED",
      days: [68, 67, 66, 64],
      officer: "anna",
      certificatePem: newFile.pem,
      answers: newPoint(
        { ...planned, name: "KANTA-GW3", host: "kanta-gw3.esimerkkila.fi", addresses: ["10.24.8.31"] },
        { effectiveOn: inDays(-40), contactName: "Antti Aaltonen", services: all, certificatePem: newFile.pem },
      ),
      reason:
        "Varmenne päättyy ennen kuin liittymispistettä ehditään ottaa tuotantoon. Hankkikaa varmenne, joka on voimassa vuoden, ja tehkää ilmoitus uudelleen.",
    },
    {
      ...county,
      by: "antti",
      in: "WITHDRAWN",
      days: [44, 43, 41],
      answers: pointChange(
        test,
        { port: 9443 },
        { effectiveOn: inDays(-20), contactName: "Antti Aaltonen", services: all },
      ),
    },
    {
      ...county,
      in: "RETURNED",
      days: [8, 7, 5, 4],
      officer: "ville",
      certificatePem: spareFile.pem,
      answers: pointChange(
        spare,
        { addresses: ["10.24.9.0/24"], onCallPhone: "+358291234500" },
        { effectiveOn: inDays(24), contactName: tiina, services: ["PRESCRIPTION"], certificatePem: spareFile.pem },
      ),
      returns: [
        {
          field: "point.addresses",
          reason:
            "Verkko 10.24.9.0/24 on laajempi kuin liittymispiste tarvitsee. Ilmoittakaa vain palvelimen omat osoitteet.",
        },
        {
          field: "point.onCallPhone",
          reason: "Numerosta vastataan vain virka-aikaan. Ilmoittakaa numero, josta tavoittaa ympäri vuorokauden.",
        },
      ],
    },
    {
      ...county,
      in: "DRAFT",
      days: [1],
      answers: pointChange(
        test,
        { name: "KANTA-TESTI-2", addresses: ["10.24.9.11", "10.24.9.12"] },
        { effectiveOn: inDays(30), contactName: tiina, services: all },
      ),
    },
  ];
}

const planned = {
  environment: "PRODUCTION",
  port: 8443,
  networkProvider: "Kuituverkko Oy",
  partyIdentifier: null,
  onCallPhone: "+358291234567",
  onCallEmail: "paivystys@esimerkkila.example",
} as const;

async function clinicStories({ organisations, points, systems }: World): Promise<Story[]> {
  const openUseOf = (businessId: string) => openUse(organisationIn(organisations, businessId));
  const [clinic, pharmacy, practice] = [
    await openUseOf("9000003-8"),
    await openUseOf("9000004-6"),
    await openUseOf("9000005-4"),
  ];
  const practiceSystem = systems.practice.id;
  return [
    {
      of: "9000003-8",
      by: "pekka",
      in: "IN_REVIEW",
      days: [6, 5, 1],
      officer: "ville",
      answers: changeOfUse(
        clinic.id,
        { pointId: points.bridgeTwo.id, systemId: practiceSystem },
        { effectiveOn: inDays(23), contactName: "Pekka Mallikas", services: ["PRESCRIPTION", "PATIENT_DATA"] },
      ),
    },
    {
      of: "9000004-6",
      by: "kaisa",
      in: "SCHEDULED",
      days: [18, 17, 15, 14],
      officer: "anna",
      answers: changeOfUse(
        pharmacy.id,
        { pointId: points.cloud.id, systemId: systems.pharmacy.id },
        { effectiveOn: inDays(9), contactName: "Kaisa Koivuranta", services: ["PRESCRIPTION"] },
      ),
    },
    {
      of: "9000005-4",
      by: "lauri",
      in: "SUBMITTED",
      days: [3, 2],
      answers: changeOfUse(
        practice.id,
        { pointId: points.cloud.id, systemId: practiceSystem },
        { effectiveOn: inDays(26), contactName: "Lauri Lääkäri", services: ["PRESCRIPTION", "PATIENT_DATA"] },
      ),
    },
  ];
}

async function bridgeStories({ points }: World): Promise<Story[]> {
  const { bridgeTwo } = points;
  const file = await aCertificateFile({ host: bridgeTwo.host, from: inDays(-3), to: inDays(362) });
  const thirdFile = await aCertificateFile({ host: "kanta3.siltapalvelu.example", from: inDays(-40), to: inDays(325) });
  return [
    {
      of: "9000006-2",
      by: "sari",
      in: "CANCELLED",
      days: [38, 37, 36, 33, 12],
      officer: "anna",
      certificatePem: thirdFile.pem,
      answers: newPoint(
        {
          ...planned,
          name: "SILTA-KANTA-3",
          host: "kanta3.siltapalvelu.example",
          addresses: ["10.77.3.10"],
          networkProvider: "Runkoverkko Oy",
          onCallEmail: "valvomo@siltapalvelu.example",
        },
        {
          effectiveOn: inDays(-9),
          contactName: "Sari Silta",
          services: ["PRESCRIPTION"],
          certificatePem: thirdFile.pem,
        },
      ),
      reason: "Tietoliikenneyhteys ei valmistu ajoissa. Sovittu Siltapalvelun kanssa, että ilmoitus tehdään uudelleen.",
    },
    {
      of: "9000006-2",
      by: "sari",
      in: "SUBMITTED",
      days: [1, 1],
      certificatePem: file.pem,
      answers: pointChange(
        bridgeTwo,
        {},
        {
          effectiveOn: inDays(4),
          contactName: "Sari Silta",
          services: ["PRESCRIPTION", "PATIENT_DATA"],
          certificatePem: file.pem,
          urgentReason: "Varmenteen yksityisen avaimen epäillään joutuneen sivullisen käsiin varmuuskopion mukana.",
        },
      ),
    },
  ];
}
