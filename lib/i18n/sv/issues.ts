import type { Messages } from "..";

export const issues: Messages["issues"] = {};
