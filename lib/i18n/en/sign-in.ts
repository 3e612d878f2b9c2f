import type { Messages } from "..";

export const signIn: Messages["signIn"] = {};
