/** Words of the pane in Outlook. */
export const outlook = {};
