import type { Messages } from "..";

export const problems: Messages["problems"] = {};
