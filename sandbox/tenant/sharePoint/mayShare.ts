import { type GraphCall, GraphFault } from '../call.ts';
import { type NodePlace, accessDenied, requireLevel } from './places.ts';
import type { Level, Principal } from './records.ts';
import { switchesOf } from './switches.ts';

interface Sharing {
  readonly level: Level;
  readonly keepsInherited: boolean;
}

/**
 * Owners may share. Where members may share too, people with edit rights may give others what they hold themselves, but
 * neither ownership nor an end of the inheritance (that they may not is an assumption).
 * https://pnp.github.io/cli-microsoft365/cmd/spo/site/site-sharingpermission-set tells the settings in the site's words.
 */
export function requireMayShare(place: NodePlace, { level, keepsInherited }: Sharing): void {
  const hasOwn = (place.item ?? place.list).roles !== undefined;
  const isOwnersOnly = switchesOf(place.call.state.sharePoint).whoMayShare === 'owners';
  const takesMore = level === 'fullControl' || !(hasOwn || keepsInherited);
  requireLevel(place, isOwnersOnly || takesMore ? 'fullControl' : 'contribute');
}

/** Guests are outside of the organisation. The text is that which SharePoint gives; status and code come with it in practice. */
export function requireAllowedRecipients(call: GraphCall, principals: readonly Principal[]): void {
  const { sharing } = switchesOf(call.state.sharePoint);
  const isGuest = ({ id }: Principal) => call.state.directory.users.get(id)?.userType === 'Guest';
  if (sharing === 'nobody' || (sharing === 'organization' && principals.some(isGuest)))
    throw new GraphFault(
      400,
      'noResolvedUsers',
      "Your organization's policies don't allow you to share with these users. Please contact your IT department for help.",
    );
}

/** A refused kind of link is a 403 (github.com/OneDrive/onedrive-api-docs issue 413). */
export function requireAllowedScope(call: GraphCall, scope: 'anonymous' | 'organization' | 'users'): void {
  const { sharing } = switchesOf(call.state.sharePoint);
  if (sharing === 'nobody' || (scope === 'anonymous' && sharing !== 'everyone')) throw accessDenied();
}
