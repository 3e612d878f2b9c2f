import type { Messages } from "..";

export const settings: Messages["settings"] = {};
