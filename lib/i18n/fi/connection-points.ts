export const connectionPoints = {};
