import type { Messages } from "..";

export const mails: Messages["mails"] = {};
