import type { Messages } from "..";

export const organisations: Messages["organisations"] = {};
