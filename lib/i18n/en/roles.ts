import type { Messages } from "..";

export const roles: Messages["roles"] = {};
