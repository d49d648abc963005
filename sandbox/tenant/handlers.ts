import { calendarHandlers } from './calendars/handlers.ts';
import type { Handlers } from './call.ts';
import { directoryHandlers } from './directory/handlers.ts';
import { sharePointHandlers } from './sharePoint/handlers.ts';
import { teamsHandlers } from './teams/handlers.ts';

/** What this tenant answers, by the names of operations; a batch is taken apart before it comes here. */
export const tenantHandlers: Handlers = {
  ...directoryHandlers,
  ...calendarHandlers,
  ...sharePointHandlers,
  ...teamsHandlers,
};
