import type { UserRecord } from '../directory/records.ts';
import type { TenantState } from '../state.ts';

/** Whether somebody has the app in Teams: every member, except those who removed it. */
export const hasApp = ({ accountEnabled, id, userType }: UserRecord, { teams }: TenantState): boolean =>
  accountEnabled && userType === 'Member' && !teams.withoutApp.has(id);

/** Opaque, as in Teams: user and app in one id. */
export const installationId = ({ id }: UserRecord): string => Buffer.from(`${id}##turnabout`).toString('base64url');
