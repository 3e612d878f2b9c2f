import type { Messages } from "..";

export const histories: Messages["histories"] = {
  asItWas: {
    label: "The data on a given day",
    show: "Show",
    past: "The data as they were on {date}",
    pastText: "You see what the Extranet held at the end of that day. Data of the past cannot be changed.",
    today: "Back to the present data",
    invalid: "Choose a day in the past. The present data are shown.",
  },
};
