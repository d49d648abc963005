import type { Handlers } from '../call.ts';
import { columnHandlers } from './columns.ts';
import { contentTypeHandlers } from './contentTypes.ts';
import { deltaHandlers } from './delta.ts';
import { driveItemHandlers } from './driveItems.ts';
import { grantHandlers } from './grantHandlers.ts';
import { inviteHandlers } from './invite.ts';
import { itemHandlers } from './items.ts';
import { linkHandlers } from './links.ts';
import { listHandlers } from './lists.ts';
import { permissionHandlers } from './permissions.ts';
import { siteHandlers } from './sites.ts';
import { specialFolderHandlers } from './specialFolders.ts';
import { versionHandlers } from './versions.ts';

/** Sites, lists, libraries and who may read what in them. */
export const sharePointHandlers: Handlers = {
  ...siteHandlers,
  ...listHandlers,
  ...columnHandlers,
  ...itemHandlers,
  ...driveItemHandlers,
  ...deltaHandlers,
  ...permissionHandlers,
  ...inviteHandlers,
  ...grantHandlers,
  ...contentTypeHandlers,
  ...specialFolderHandlers,
  ...linkHandlers,
  ...versionHandlers,
};
