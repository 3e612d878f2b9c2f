import type { Member, Officer } from "@/lib/auth/actor";
import { inScope, type Prisma } from "@/lib/db";
import type { SubmissionStatus } from "@/lib/db/generated/enums";
import { connectionPointChange } from "@/lib/submissions/kinds/connection-point-change";
import { type Before, beforeOf } from "@/lib/submissions/kinds/connection-point-change/before";
import type { Answers } from "@/lib/submissions/kinds/connection-point-change/schema";
import { aSubmission, hourOn } from "@/tests/support/builders";
import type { Cast } from "./cast";
import type { Points, Systems } from "./connections";
import type { Organisations } from "./organisations";
import { smallStories } from "./small-stories";
import { bigStories } from "./stories";

export interface World {
  organisations: Organisations;
  systems: Systems;
  points: Points;
}

/** One change notice and what has come of it so far. */
export interface Story {
  of: string;
  by: string;
  in: SubmissionStatus;
  /** How many days ago each step was taken, the drafting first. */
  days: number[];
  officer?: "outi" | "ville" | "anna";
  answers: Answers;
  certificatePem?: string;
  /** What the live data were when it was sent, where they are not that any more. */
  wasBefore?: { point?: Partial<NonNullable<Before["point"]>>; use?: Partial<NonNullable<Before["use"]>> };
  returns?: { field: string; reason: string }[];
  reason?: string;
}

export type SeededSubmission = Awaited<ReturnType<typeof aSubmission>>;

/** Submissions in every state, the oldest first, so that their references run in the order in which they came. */
export async function seedSubmissions(world: World, cast: Cast): Promise<SeededSubmission[]> {
  const stories = [...(await bigStories(world)), ...(await smallStories(world))];
  const made: SeededSubmission[] = [];
  for (const story of stories.toSorted((one, other) => (other.days[1] ?? 0) - (one.days[1] ?? 0))) {
    const by = await cast.member(story.by, story.of);
    made.push(await tell(story, by, story.officer && (await cast.officer(story.officer))));
  }
  return made;
}

/** The step after approval is the portal's own, at the beginning of the day. */
const midnight = 4;

async function tell(story: Story, by: Member, officer: Officer | undefined): Promise<SeededSubmission> {
  const { answers, wasBefore } = story;
  const read = (asked: Answers) => inScope(by, (tx) => beforeOf(tx, by.organisation.id, asked));
  const live = await read(answers);
  const pointId = wasBefore?.use?.pointId;
  const older = pointId && answers.use ? await read({ ...answers, use: { ...answers.use, pointId } }) : live;
  return aSubmission({
    ...story,
    by,
    officer,
    answers: plain(story.in === "DRAFT" ? { ...answers, effect: undefined } : answers),
    before: plain(patched({ ...live, names: { ...older.names, ...live.names } }, wasBefore)),
    subjectKey: connectionPointChange.subjectKey(answers),
    effectiveOn: answers.effect.effectiveOn,
    urgentReason: answers.effect.urgentReason ?? undefined,
    at: story.days.map((days, index) =>
      story.in === "EFFECTIVE" && index === midnight ? hourOn(-days, 0) : hourOn(-days, 8 + index * 2, (days * 7) % 60),
    ),
  });
}

const plain = (value: unknown): Prisma.InputJsonObject => JSON.parse(JSON.stringify(value));

const patched = (live: Before, was: Story["wasBefore"]): Before => ({
  ...live,
  point: live.point && { ...live.point, ...was?.point },
  use: live.use && { ...live.use, ...was?.use },
});
