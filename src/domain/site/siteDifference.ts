/** One way in which the site is not as Turnabout needs it, or may not be: what is unread could not be looked at. */
export type SiteDifference = Readonly<
  | { kind: 'placeMissing' | 'placeOfOtherKind'; place: string }
  | { kind: 'placeRenamed'; place: string; name: string }
  | { kind: 'columnMissing' | 'columnOfOtherType' | 'indexMissing' | 'notUnique'; place: string; column: string }
  | { kind: 'olderSite' | 'newerSite'; version: number; expected: number }
  | { kind: 'mayRead' | 'mayWrite' | 'mayOwn' | 'openLink'; who: string; places: readonly string[] }
  | { kind: 'ownRights' | 'versionsOff'; place: string }
  | { kind: 'deskOpen'; who: readonly string[] }
  | { kind: 'leadsShutOut' }
  /** The folder of `person` in People; `whose` is their name, where SharePoint tells it. */
  | { kind: 'personOpen'; person: string; whose: string; who: readonly string[] }
  | { kind: 'peopleUnread'; count: number }
  | { kind: 'unread'; what: 'rights' | 'versions'; places: readonly string[] }
>;

type DifferenceKind = SiteDifference['kind'];

/** What the app mends itself without touching anything that people wrote; the rest only a person can decide or see. */
const mendedByApp: Readonly<Record<DifferenceKind, boolean>> = {
  placeMissing: true,
  placeRenamed: true,
  placeOfOtherKind: false,
  columnMissing: true,
  columnOfOtherType: false,
  indexMissing: true,
  notUnique: true,
  olderSite: true,
  newerSite: false,
  mayRead: false,
  mayWrite: false,
  mayOwn: false,
  openLink: false,
  ownRights: false,
  versionsOff: false,
  deskOpen: true,
  leadsShutOut: true,
  personOpen: true,
  peopleUnread: false,
  unread: false,
};

export const isMendedByApp = ({ kind }: SiteDifference): boolean => mendedByApp[kind];

/** Whether it only says what could not be looked at. */
export const isUnread = ({ kind }: SiteDifference): boolean => kind === 'unread' || kind === 'peopleUnread';

/** The list, library or folder that stops the app from working as long as the difference stands. */
export const placeInTrouble = (difference: SiteDifference): string | undefined =>
  'place' in difference ? difference.place : undefined;
