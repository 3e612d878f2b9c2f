import type { Messages } from "..";

export const messages: Messages["messages"] = {};
