import type { SiteDifference } from '#domain/site/siteDifference.ts';
import { plural } from './plural.ts';

/** What is different, and what that means or where it is put right. */
interface DifferenceWords {
  readonly what: string;
  readonly hint: string;
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const permissionsOf = (place: string): string =>
  `In SharePoint: Site contents → ${place} → Settings → Permissions for this ${place.includes('/') ? 'folder' : 'library'}.`;
const sitePermissions = 'In SharePoint: Settings → Site permissions → Advanced permissions settings.';

const ofPlace: Record<
  'placeMissing' | 'placeOfOtherKind' | 'ownRights' | 'versionsOff',
  (place: string) => DifferenceWords
> = {
  placeMissing: (place) => ({
    what: `${place} is missing.`,
    hint: 'Turnabout makes a new, empty one. If somebody deleted it, restore it first: Site contents → Recycle bin.',
  }),
  placeOfOtherKind: (place) => ({
    what: `${place} was there before, and is a list where a library is needed, or the other way round.`,
    hint: 'Turnabout changes nothing of yours. Rename or remove it in SharePoint, then check again.',
  }),
  ownRights: (place) => ({
    what: `${place} has permissions of its own and no longer follows the site.`,
    hint: `If nobody meant that, choose “Delete unique permissions”. ${permissionsOf(place)}`,
  }),
  versionsOff: (place) => ({
    what: `${place} keeps no earlier versions.`,
    hint: `A text that somebody overwrites by mistake is then gone. Switch them on in SharePoint: Site contents → ${place} → Settings → Versioning settings.`,
  }),
};

const ofColumn: Record<
  'columnMissing' | 'columnOfOtherType' | 'indexMissing' | 'notUnique',
  (name: string) => DifferenceWords
> = {
  columnMissing: (name) => ({
    what: `The column ${name} is missing.`,
    hint: 'Without it nothing can be saved there. Turnabout adds it; what is there stays as it is.',
  }),
  columnOfOtherType: (name) => ({
    what: `The column ${name} was there before and holds something else.`,
    hint: 'Turnabout changes nothing of yours. Rename or remove the column in SharePoint, then check again.',
  }),
  indexMissing: (name) => ({
    what: `The column ${name} has no index.`,
    hint: 'Looking things up gets slow without it. SharePoint adds none to a list of more than 5,000 entries; if this line stays, an administrator has to help.',
  }),
  notUnique: (name) => ({
    what: `The column ${name} takes the same value twice.`,
    hint: 'The same thing could then be saved twice. If Turnabout cannot mend it, two rows have the same value already.',
  }),
};

const ofRight: Record<'mayRead' | 'mayWrite' | 'mayOwn' | 'openLink', (who: string, where: string) => DifferenceWords> =
  {
    mayRead: (who, where) => ({
      what: `${who} was let into ${where} by name.`,
      hint: `People visit through the visitors’ group. ${sitePermissions}`,
    }),
    mayWrite: (who, where) => ({
      what: `${who} may write in ${where}.`,
      hint: `Only leads should. Whoever writes here can add and change folders and lists, yet opens nobody’s folder. Keep the group empty, or take its permission away. ${sitePermissions}`,
    }),
    mayOwn: (who, where) => ({
      what: `${who} has full control of ${where}.`,
      hint: `Only the owners’ group should: whoever has it can change every permission. ${sitePermissions}`,
    }),
    openLink: (who, where) => ({
      what: `A sharing link opens ${where}: ${who}`,
      hint: `Whoever has the link may come in. Remove it in SharePoint: ${where} → Manage access.`,
    }),
  };

/** One plain line for each difference between the site and what Turnabout needs. */
export function siteDifferenceWords(difference: SiteDifference): DifferenceWords {
  switch (difference.kind) {
    case 'placeMissing':
    case 'placeOfOtherKind':
    case 'ownRights':
    case 'versionsOff':
      return ofPlace[difference.kind](difference.place);
    case 'columnMissing':
    case 'columnOfOtherType':
    case 'indexMissing':
    case 'notUnique':
      return ofColumn[difference.kind](`${difference.place}.${difference.column}`);
    case 'mayRead':
    case 'mayWrite':
    case 'mayOwn':
    case 'openLink':
      return ofRight[difference.kind](difference.who, list.format(difference.places));
    default:
      return otherWords(difference);
  }
}

type OtherDifference = Extract<
  SiteDifference,
  {
    kind:
      | 'placeRenamed'
      | 'olderSite'
      | 'newerSite'
      | 'deskOpen'
      | 'leadsShutOut'
      | 'personOpen'
      | 'peopleUnread'
      | 'unread';
  }
>;

function otherWords(difference: OtherDifference): DifferenceWords {
  switch (difference.kind) {
    case 'placeRenamed':
      return {
        what: `${difference.place} is now called ${difference.name}.`,
        hint: 'Turnabout gives it its name back. Everything in it stays.',
      };
    case 'olderSite':
      return {
        what: 'Your site was made by an earlier version of Turnabout.',
        hint: 'Turnabout adds what is new. Everything that people wrote stays as it is.',
      };
    case 'newerSite':
      return {
        what: 'Your site is already used by a newer version of Turnabout.',
        hint: 'This version leaves it as it is. Load the page again; if this stays, ask whoever installed Turnabout to update it.',
      };
    case 'deskOpen':
      return {
        what: `The desk of the leads is open to others: ${list.format(difference.who)}.`,
        hint: 'It is for the group of the leads only. Turnabout shuts it again.',
      };
    case 'leadsShutOut':
      return {
        what: 'The group of the leads cannot open the desk.',
        hint: 'Other leads miss what they need. Turnabout lets the group in again.',
      };
    case 'personOpen':
      return {
        what: `The folder of ${difference.whose} in People is open to others: ${list.format(difference.who)}.`,
        hint: 'It is for that person and the leads only. Turnabout shuts it again; nothing in it changes.',
      };
    case 'peopleUnread':
      return {
        what: `This time Turnabout did not look who can open ${plural(difference.count, 'folder', 'folders')} in People.`,
        hint: 'Looking costs SharePoint much, so it is done by the hundred. Check again, and the next ones are looked at.',
      };
    case 'unread':
      return unreadWords[difference.what](list.format(difference.places));
  }
}

const unreadWords: Record<'rights' | 'versions', (where: string) => DifferenceWords> = {
  rights: (where) => ({
    what: `Turnabout cannot see who may write in ${where}.`,
    hint: 'SharePoint does not show it to apps, or only to owners. Only leads should. Look there: Site contents → its Settings → Permissions.',
  }),
  versions: (where) => ({
    what: `Turnabout cannot tell whether ${where} keeps earlier versions.`,
    hint: 'Look in SharePoint: Site contents → its Settings → Versioning settings.',
  }),
};
