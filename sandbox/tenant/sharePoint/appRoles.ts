import { clientId } from '../wellKnown.ts';
import { type Level, type SiteRecord, levels } from './records.ts';

/** Levels by the role of an app's grant (https://learn.microsoft.com/graph/permissions-selected-overview#roles). */
export const levelByAppRole: Readonly<Record<string, Level>> = {
  read: 'read',
  write: 'contribute',
  manage: 'edit',
  owner: 'fullControl',
  fullcontrol: 'fullControl',
};

/**
 * What our app may do on a site at most. `Sites.Selected` reaches only sites that an administrator granted, and there the
 * caller can do what both he and the app may (https://learn.microsoft.com/graph/permissions-selected-overview).
 */
export function levelOfApp(site: SiteRecord): Level | undefined {
  const roles = site.appGrants.find((grant) => grant.appId === clientId)?.roles ?? [];
  return levels.findLast((level) => roles.some((role) => levelByAppRole[role] === level));
}
