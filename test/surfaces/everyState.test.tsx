import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { personId } from '#domain/ids.ts';
import type { ProblemKind } from '#domain/problemKind.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import type { AdminPageState } from '#surfaces/admin/useAdminPage.ts';
import { MeetingPanel } from '#surfaces/meetingPanel/MeetingPanel.tsx';
import { OutlookPane } from '#surfaces/outlookPane/OutlookPane.tsx';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { aColleague } from '#test/builders/aColleague.ts';
import { fakeSiteSetup } from '#test/fakes/fakeSiteSetup.ts';
import { fakeTenant } from '#test/fakes/fakeTenant.ts';
import { aPairOnItsWay, pairOf, type StoryStage } from './aPairOnItsWay.ts';
import { openScreen } from './openScreen.tsx';
import { statesOfTab } from './statesOfTab.ts';

// Whatever state somebody is in and whatever goes wrong: a heading, a plain sentence, and a way on.

/** What becomes of readings: `as it is`, for ever under way, or refused. */
const troubles = ['as it is', 'loading', 'broken', 'offline', 'denied'] as const;
type Trouble = (typeof troubles)[number];

/** Every method of a port under this trouble. */
function troubled<Port extends object>(port: Port, trouble: Exclude<Trouble, 'as it is'>): Port {
  const answer = async (): Promise<never> =>
    trouble === 'loading'
      ? await new Promise<never>(() => undefined)
      : await Promise.reject(new OutsideProblem(trouble satisfies ProblemKind, 'What Graph said'));
  return new Proxy(port, {
    get: (target, name): unknown =>
      typeof Reflect.get(target, name) === 'function' ? answer : Reflect.get(target, name),
  });
}

/** All that a page reads after it has found out who somebody is and in which state their pairs are. */
function furtherOn(services: Services, trouble: Trouble): Services {
  if (trouble === 'as it is') {
    return services;
  }
  const { calendars, privateNotes, resources, recognitions, desk } = services;
  return {
    ...services,
    calendars: troubled(calendars, trouble),
    privateNotes: troubled(privateNotes, trouble),
    resources: troubled(resources, trouble),
    recognitions: troubled(recognitions, trouble),
    desk: troubled(desk, trouble),
  };
}

/** What the page offers: what it says of itself, whether in whole sentences, and what can be pressed. */
function offered() {
  const main = document.querySelector('main');
  const read = [...(main?.querySelectorAll('span, p, li, div') ?? [])].map(({ textContent }) => textContent.trim());
  const pressed = [...(main?.querySelectorAll('button, a[href]') ?? [])].filter(
    (way) => !way.matches('[disabled], [aria-disabled="true"]') && way.textContent !== 'More',
  );
  return {
    headings: main?.querySelectorAll('h1').length ?? 0,
    hasSentence: read.some((text) => /\p{L}+ \p{L}+.*[.!?…]/u.test(text)),
    hasWayOn: pressed.length > 0,
  };
}

/** While something is read, a page that says so is enough; nobody is kept from the other pages. */
const expectStanding = async (trouble: Trouble): Promise<void> =>
  trouble === 'loading'
    ? await waitFor(() =>
        expect([screen.queryByRole('progressbar', { name: 'Loading' }) !== null, offered().hasWayOn]).toContain(true),
      )
    : await expectUseful();

const expectUseful = async (): Promise<void> =>
  await waitFor(() => expect(offered()).toEqual({ headings: 1, hasSentence: true, hasWayOn: true }), { timeout: 5000 });

const across = <State,>(states: readonly [string, State][]): [string, Trouble, State][] =>
  states.flatMap(([name, state]) => troubles.map((trouble): [string, Trouble, State] => [name, trouble, state]));

test.each(across(statesOfTab))('the tab: %s, further readings %s', async (_, trouble, open) => {
  const { services, page } = await open();
  openScreen(<PersonalTab />, furtherOn(services, trouble), { ...(page !== undefined && { page }) });
  await expectStanding(trouble);
});

const inMeeting = async (stage: StoryStage, thread?: string) => {
  const { ada } = await aPairOnItsWay(stage, '2027-01-12T10:20:00Z');
  const meetingThread = thread ?? `${(await pairOf(ada)).proposal.pair.id}-series-1`;
  return { services: ada, context: { meetingThread } };
};
const panel: readonly [
  string,
  () => Promise<{ services: Services; context: { meetingThread: string | undefined } }>,
][] = [
  ['the session of a pair', async () => await inMeeting('booked')],
  ['another meeting', async () => await inMeeting('booked', '19:meeting_other@thread.v2')],
  ['nobody who takes part', async () => await inMeeting('nobody', '19:meeting_other@thread.v2')],
  ['no meeting', async () => ({ ...(await inMeeting('booked')), context: { meetingThread: undefined } })],
];

test.each(across(panel))('the panel: %s, further readings %s', async (_, trouble, open) => {
  const { services, context } = await open();
  openScreen(<MeetingPanel />, furtherOn(services, trouble), context);
  await expectStanding(trouble);
});

const pane = {
  nobody: 'omar',
  invited: 'omar',
  enrolled: 'omar',
  proposed: 'omar',
  accepted: 'omar',
  agreed: 'omar',
  booked: 'omar',
} satisfies Record<StoryStage, 'omar'>;

test.each(across(Object.entries(pane)))('the pane: %s, further readings %s', async (stage, trouble, who) => {
  const story = await aPairOnItsWay(stage as StoryStage);
  openScreen(<OutlookPane />, furtherOn(story[who], trouble), { name: 'outlook' });
  await expectStanding(trouble);
});

const lena = personId('lena');
const emptySite = async () =>
  (await fakeTenant({ people: [aColleague({ id: 'lena' })], leads: [lena] })).servicesFor(lena);
const admin = {
  setUp: async () => ({ ...(await emptySite()), site: fakeSiteSetup() }),
  noProgramme: emptySite,
  programmes: async () => (await aPairOnItsWay('booked')).lead,
} satisfies Record<Exclude<AdminPageState['status'], 'loading' | 'failed'>, () => Promise<Services>>;

test.each(across(Object.entries(admin)))('the lead’s page: %s, further readings %s', async (_, trouble, open) => {
  openScreen(<AdminPage />, furtherOn(await open(), trouble));
  await expectStanding(trouble);
});

const surfaces: readonly [string, ReactElement][] = [
  ['the tab', <PersonalTab key="tab" />],
  ['the panel', <MeetingPanel key="panel" />],
  ['the pane', <OutlookPane key="pane" />],
  ['the lead’s page', <AdminPage key="admin" />],
];
const first = surfaces.flatMap(([name, page]) =>
  (['loading', 'broken', 'offline', 'denied'] as const).map((trouble) => [name, trouble, page] as const),
);

test.each(first)('%s, its first reading %s', async (_, trouble, page) => {
  const { ada } = await aPairOnItsWay('booked');
  const { programmes, site } = ada;
  openScreen(page, { ...ada, programmes: troubled(programmes, trouble), site: troubled(site, trouble) });
  await expectStanding(trouble);
});
