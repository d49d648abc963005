import type { Handlers } from '../call.ts';
import { activityHandlers } from './activities.ts';
import { chatHandlers } from './chats.ts';
import { joinedTeamHandlers } from './joinedTeams.ts';
import { mailHandlers } from './mail.ts';
import { messageHandlers } from './messages.ts';

/** What people send each other in Teams and by mail. */
export const teamsHandlers: Handlers = {
  ...activityHandlers,
  ...chatHandlers,
  ...messageHandlers,
  ...joinedTeamHandlers,
  ...mailHandlers,
};
