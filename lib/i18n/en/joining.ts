import type { Messages } from "..";

export const joining: Messages["joining"] = {
  title: "Joining application",
  begin: {
    lead: "Kela handles the matter",
    need: { day: "Day" },
    duration: "Kela handles the matter",
    decides: "Kela",
    start: "Start",
  },
  steps: { effect: { title: "Effect", lead: "When?" } },
  fields: {
    effect: {
      effectiveOn: { label: "Day" },
      isUrgent: { label: "The matter is urgent" },
      urgentReason: { label: "Why is the matter urgent?" },
    },
  },
  codes: { YES: "✓" },
  attachments: {},
};
