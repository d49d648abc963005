/** Words of the programme lead's pages. */
export const admin = {};
