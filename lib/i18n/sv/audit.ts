import type { Messages } from "..";

export const audit: Messages["audit"] = {};
