import type { Messages } from "..";

export const staff: Messages["staff"] = {};
