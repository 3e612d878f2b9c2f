import type { Messages } from "..";

export const guidance: Messages["guidance"] = {};
