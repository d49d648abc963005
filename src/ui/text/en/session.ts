/** Words of the session page and the meeting panel. */
export const session = {};
