import type { Messages } from "..";

export const entry: Messages["entry"] = {};
