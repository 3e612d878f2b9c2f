import type { Messages } from "..";

export const submissions: Messages["submissions"] = {};
