import type { Messages } from "..";

export const accessibility: Messages["accessibility"] = {};
