import type { Handlers } from '../call.ts';
import { deltaHandlers } from './delta.ts';
import { groupHandlers } from './groups.ts';
import { memberHandlers } from './members.ts';
import { membershipHandlers } from './membership.ts';
import { organizationHandlers } from './organization.ts';
import { peopleHandlers } from './people.ts';
import { photoHandlers } from './photos.ts';
import { reportingHandlers } from './reporting.ts';
import { updateHandlers } from './updates.ts';
import { userHandlers } from './users.ts';

/** The directory's part of Graph: people, whom they report to, groups, photos. */
export const directoryHandlers: Handlers = {
  ...userHandlers,
  ...deltaHandlers,
  ...reportingHandlers,
  ...groupHandlers,
  ...memberHandlers,
  ...membershipHandlers,
  ...photoHandlers,
  ...peopleHandlers,
  ...updateHandlers,
  ...organizationHandlers,
};
