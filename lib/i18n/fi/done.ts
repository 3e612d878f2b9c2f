export const done = {};
