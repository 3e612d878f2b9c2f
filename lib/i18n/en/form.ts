import type { Messages } from "..";

export const form: Messages["form"] = {
  error: "Error",
  checkOne: "Check one thing",
  checkMany: "Check {count} things",
};
