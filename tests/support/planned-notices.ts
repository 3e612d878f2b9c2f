import type { Notice } from "@/lib/jobs/plan";
import { asOwner } from "./db";

/** The notices planned about one row that nobody has worked on yet, in order. */
export const plannedNotices = (subjectId: string): Promise<Notice[]> =>
  asOwner(async (client) => {
    const { rows } = await client.query<{ payload: Notice }>(
      "SELECT payload FROM graphile_worker._private_jobs WHERE payload->>'subjectId' = $1 ORDER BY id",
      [subjectId],
    );
    return rows.map((row) => row.payload);
  });

/** The secret of the link that was last planned to be mailed about this row. */
export async function mailedToken(subjectId: string): Promise<string> {
  const token = (await plannedNotices(subjectId)).findLast((notice) => notice.token)?.token;
  if (!token) throw new Error("No link has been planned");
  return token;
}
