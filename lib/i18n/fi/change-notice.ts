export const changeNotice = {};
