/** Words of the personal tab. */
export const home = {};
