import { addDays, helsinkiDate } from "@/lib/calendar";
import { aJoining, hourOn } from "@/tests/support/builders";
import type { Cast } from "./cast";
import type { Points, Systems } from "./connections";
import { type Organisations, organisationNamed } from "./organisations";
import type { SeededSubmission } from "./submissions";

const careHome = "9000201-7";
const clinic = "9000003-8";

/** A draft of somebody whose organisation has not joined yet, an application that has been sent, and one that waits for its day. */
export async function seedJoinings(
  { organisations, systems, points }: { organisations: Organisations; systems: Systems; points: Points },
  cast: Cast,
): Promise<SeededSubmission[]> {
  const today = helsinkiDate(new Date());
  const known = { systemId: systems.images.id, pointId: points.bridge.id };
  const signedBy = (name: string, email: string) => [{ name, email }];
  const niko = await cast.member("niko", careHome);
  const pekka = await cast.member("pekka", clinic);
  const occupational = organisationNamed(organisations, "Työterveys Tammi Oy");
  const tammi = await cast.member(`small-${occupational.businessId}`, occupational.businessId);
  const imaging = { service: "IMAGING", ...known } as const;
  return [
    await aJoining({
      in: "SCHEDULED",
      by: tammi,
      officer: await cast.officer("anna"),
      typed: { ...imaging, on: addDays(today, 9), signatories: signedBy(tammi.name, "tammi@tyoterveystammi.example") },
      at: [hourOn(-16, 9, 5), hourOn(-15, 10, 40), hourOn(-14, 9, 20), hourOn(-13, 13, 15)],
    }),
    await aJoining({
      in: "SUBMITTED",
      by: pekka,
      typed: { ...imaging, on: addDays(today, 24), signatories: signedBy(pekka.name, "pekka@mallikas.example") },
      at: [hourOn(-4, 12, 10), hourOn(-3, 9, 45)],
    }),
    await aJoining({
      in: "DRAFT",
      by: niko,
      typed: {
        service: "SOCIAL_WELFARE",
        ...known,
        systemId: systems.social.id,
        steps: { terms: {}, signatories: {}, plan: {} },
      },
      at: [hourOn(-2, 14, 30)],
    }),
  ];
}
