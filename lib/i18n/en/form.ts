import type { Messages } from "..";

export const form: Messages["form"] = {
  error: "Error",
  checkOne: "Check one thing",
  checkMany: "Check {count} things",
  theirs: {
    title: "The information has been changed meanwhile",
    by: "{name} saved the information on {when} while you had the form open. The entries that differ are shown below.",
    meanwhile:
      "Somebody else saved the information while you had the form open. The entries that differ are shown below.",
    someone: "Somebody else",
    same: "The information does not differ from what you have typed in this form.",
    field: "Entry",
    typed: "What you typed",
    saved: "Saved now",
    none: "Empty",
    over: "Save yours instead",
    keep: "Keep what has been saved",
  },
};
