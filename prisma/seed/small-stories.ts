import type { SubmissionStatus } from "@/lib/db/generated/enums";
import { outisOrganisation, smallOrganisations } from "@/mocks/world/organisations";
import { inDays } from "./freezes";
import { changeOfUse, pointChange } from "./notices";
import { organisationIn, organisationNamed } from "./organisations";
import type { Story, World } from "./submissions";
import { openUse } from "./uses";

/** What has come of it, how many days ago each step was, and in how many days it takes effect. */
type Row = [status: SubmissionStatus, days: number[], effectiveIn: number, officer?: Story["officer"]];

const rows: Row[] = [
  ["EFFECTIVE", [80, 79, 77, 76, 55], -55, "anna"],
  ["EFFECTIVE", [74, 73, 73, 70, 46], -46, "ville"],
  ["EFFECTIVE", [59, 58, 55, 55, 30], -30, "outi"],
  ["EFFECTIVE", [47, 46, 45, 43, 21], -21, "ville"],
  ["SCHEDULED", [20, 20, 18, 16], 3, "outi"],
  ["SCHEDULED", [15, 14, 13, 12], 17, "ville"],
  ["IN_REVIEW", [9, 9, 2], 19, "anna"],
  ["SUBMITTED", [13, 12], 11],
  ["SUBMITTED", [6, 6], 20],
  ["SUBMITTED", [4, 3], 33],
  ["SUBMITTED", [1, 1], 25],
  ["IN_SECOND_REVIEW", [8, 7, 4, 1], 27, "ville"],
];

/** Notices of the small organisations, so that the queue holds enough to search and sort. */
export async function smallStories(world: World): Promise<Story[]> {
  const users = smallOrganisations.filter((one) => one.kind === "PRIVATE" && one !== outisOrganisation);
  const made: Story[] = [await overdueStory(world), await outisStory(world)];
  for (const [index, [status, days, effectiveIn, officer]] of rows.entries()) {
    const { businessId } = users[index * 2] ?? {};
    if (!businessId) continue;
    const make = status === "EFFECTIVE" ? changeMade : changeOf;
    made.push({ ...(await make(world, businessId, effectiveIn)), in: status, days, officer });
  }
  return made;
}

/** Goes over to the newest version of the system that it has, through a point of another intermediary. */
async function changeOf({ organisations, points, systems }: World, of: string, effectiveIn: number) {
  const organisation = organisationIn(organisations, of);
  const use = await openUse(organisation);
  const point = use.connectionPointId === points.cloud.id ? points.bridge : points.cloud;
  const answers = changeOfUse(
    use.id,
    { pointId: point.id, systemId: systems.practice.id },
    { effectiveOn: inDays(effectiveIn), contactName: "Tekninen tuki", services: use.services },
  );
  return { of, by: `small-${of}`, answers };
}

/** Came to the point that it uses now from another intermediary's. */
async function changeMade({ organisations, points }: World, of: string, effectiveIn: number) {
  const use = await openUse(organisationIn(organisations, of));
  const { connectionPointId: pointId, systemId } = use;
  const answers = changeOfUse(
    use.id,
    { pointId, systemId: systemId ?? "" },
    { effectiveOn: inDays(effectiveIn), contactName: "Tekninen tuki", services: use.services },
  );
  const other = pointId === points.cloud.id ? points.bridge : points.cloud;
  return { of, by: `small-${of}`, answers, wasBefore: { use: { pointId: other.id } } };
}

/** Nobody has decided, and its day is the day after tomorrow. */
async function overdueStory({ organisations, points }: World): Promise<Story> {
  const { businessId } = organisationNamed(organisations, "Harjukylän hyvinvointialue");
  const changes = { addresses: ["10.31.4.5", "10.31.4.6"], networkProvider: "Runkoverkko Oy" };
  const when = { effectiveOn: inDays(2), contactName: "Harjukylän tietohallinto", services: ["PRESCRIPTION" as const] };
  const answers = pointChange(points.village, changes, when);
  return { of: businessId, by: `small-${businessId}`, in: "SUBMITTED", days: [22, 21], answers };
}

/** Outi's own: she may not decide on it. */
async function outisStory(world: World): Promise<Story> {
  const businessId = outisOrganisation?.businessId ?? "";
  return { ...(await changeOf(world, businessId, 28)), by: "outi", in: "SUBMITTED", days: [5, 4] };
}
