import { plural } from './plural.ts';

/** Words of the lead's picture of the organisation. */
export const orgChart = {
  title: 'The organisation, and the pairs across it',
  intro:
    'Open a branch to see who is in it. Curved lines are pairs; a line from a closed branch stands for all pairs in it.',
  introOfList: 'Open a branch to see who is in it. Each says how many of its people are in pairs.',
  tree: 'Org chart',
  keys: 'Arrow keys move, Enter opens and closes, plus and minus zoom.',
  keysOfList: 'Arrow keys move, Enter opens and closes.',
  find: 'Find a person',
  nobody: 'Nobody with that name. Check the spelling, or whether the account is active.',
  showDraft: 'Show pairs of the draft, too',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  usualSize: (share: string) => `Size ${share}. Back to 100 %`,
  people: (count: number) => plural(count, 'person', 'people'),
  inPairs: (count: number) => (count === 1 ? '1 in a pair' : `${count} in pairs`),
  unknownDepartment: 'Department not in the directory',
  strays: {
    circle: 'In a circle',
    missingManager: 'Manager unknown',
    standsAlone: 'On their own',
  },
  straysHint: {
    circle: 'These people report to each other in a circle. Whoever keeps the directory can put it right.',
    missingManager: 'The manager of these people is not in the directory. Whoever keeps it can put it right.',
    standsAlone: 'The directory names nobody above these people and nobody below. Whoever keeps it can put it right.',
  },
  reportsTo: (name: string) => `Reports to ${name}`,
  nobodyAbove: 'Nobody above',
  branch: (people: number) => `${plural(people, 'person', 'people')} in this branch`,
  mentorOf: (name: string, department: string) => `Mentor of ${name}, ${department}`,
  menteeOf: (name: string, department: string) => `Mentee of ${name}, ${department}`,
  inDraft: (sentence: string) => `${sentence} (draft)`,
  noPairs: 'No pair',
};
