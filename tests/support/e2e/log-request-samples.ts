import type { Member, Officer } from "@/lib/auth/actor";
import { helsinkiDate } from "@/lib/calendar";
import { aLogRequest, anAttachment, aRecording, logRequestAnswers } from "../builders";

/** Requests for log data in every state that a page shows, and papers that an officer writes in. */
export async function makeLogRequests(by: Member, officer: Officer) {
  const answers = logRequestAnswers();
  const period = { from: "2025-01-01", until: "2025-01-31" };
  const { delivery: _, ...begun } = answers;
  const recorded = await aRecording({ of: by.organisation, by: officer, answers });
  await anAttachment({ to: recorded, by: officer });
  return {
    draft: await aLogRequest({ in: "DRAFT", by }),
    approved: await aLogRequest({ in: "SCHEDULED", by, officer }),
    delivered: await aLogRequest({
      in: "EFFECTIVE",
      by,
      officer,
      answers: logRequestAnswers({ period }),
      delivered: { on: helsinkiDate(new Date()), manner: "LETTER", by: officer },
    }),
    begun: await aRecording({ of: by.organisation, by: officer, answers: begun }),
    recorded,
  };
}
