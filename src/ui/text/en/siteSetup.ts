import { plural } from './plural.ts';
import { siteDifferenceWords } from './siteDifferences.ts';

/** Words for setting up the site and for "Check my site". */
export const siteSetup = {
  title: 'Set up your site',
  intro:
    'Everything that people write stays in your own SharePoint site. Turnabout checks what the site needs and makes what is missing. Nothing that is in there is changed.',
  check: (fine: number, total: number) => `${fine} of ${plural(total, 'part is', 'parts are')} in place.`,
  missing: 'Missing',
  mendable: 'To mend',
  different: 'Needs a look',
  fine: 'In place',
  differences: 'Not as expected',
  action: 'Set up the site',
  running: (done: number, total: number) =>
    total === 0 ? 'Setting up …' : `Setting up: ${done} of ${plural(total, 'step', 'steps')} done`,
  stopped: 'Stopped. What is made stays, and setting up again goes on from there.',
  panel: {
    title: 'Check my site',
    intro: 'What Turnabout needs of your SharePoint site, held against what is there now.',
    allFine: 'Your site has everything it needs.',
    allSeenFine: 'Everything that Turnabout can see is in place.',
    found: (count: number) =>
      `${plural(count, 'thing is', 'things are')} not as expected. Everything else that can be seen is in place.`,
    toMend: 'Turnabout can mend',
    toDecide: 'For you to look at',
    unread: 'Turnabout cannot see',
    mend: (count: number) => (count === 1 ? 'Mend it' : `Mend these ${count} things`),
    again: 'Check again',
    checking: 'Checking …',
  },
  difference: siteDifferenceWords,
};
