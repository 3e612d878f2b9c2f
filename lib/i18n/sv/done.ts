import type { Messages } from "..";

export const done: Messages["done"] = {};
