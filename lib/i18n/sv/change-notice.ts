import type { Messages } from "..";

export const changeNotice: Messages["changeNotice"] = {};
