import type { Messages } from "..";

export const connectionPoints: Messages["connectionPoints"] = {};
