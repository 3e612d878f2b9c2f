import type { Messages } from "..";

export const layout: Messages["layout"] = {};
