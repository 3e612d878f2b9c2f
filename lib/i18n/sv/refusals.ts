import type { Messages } from "..";

export const refusals: Messages["refusals"] = {};
