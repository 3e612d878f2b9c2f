import type { Messages } from "..";

export const privacy: Messages["privacy"] = {};
