import type { Messages } from "..";

export const controllerChange: Messages["controllerChange"] = {
  title: "Byte av personuppgiftsansvarig",
  begin: {
    lead: "FPA behandlar ärendet",
    need: { day: "Dag" },
    duration: "FPA behandlar ärendet",
    decides: "FPA",
    start: "Börja",
  },
  steps: { effect: { title: "Ikraftträdande", lead: "När?" } },
  fields: {
    effect: {
      effectiveOn: { label: "Dag" },
      isUrgent: { label: "Ärendet är brådskande" },
      urgentReason: { label: "Varför är ärendet brådskande?" },
    },
  },
  codes: { YES: "✓" },
  attachments: {},
};
