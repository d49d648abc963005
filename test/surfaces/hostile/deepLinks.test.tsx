import { expect, test } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import type { Services } from '#ports/services.ts';
import { MeetingPanel } from '#surfaces/meetingPanel/MeetingPanel.tsx';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { openHome } from '#useCases/programme/openHome.ts';
import { lookAfterSessions } from '#useCases/sessions/lookAfterSessions.ts';
import { hostileStrings } from '#test/builders/hostileStrings.ts';
import { aPairOnItsWay, pairOf, type StoryStage } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';
import { settle } from './hostileWords.ts';

/** Calls that only look. Whatever else a page calls counts as an act. */
const looking = new Set(
  'of everyOf me everyone now token names privacyOf read readEvery changes lastWritten history all check sessions busyTimes'.split(
    ' ',
  ),
);

/** The same services, noting what is done with them. */
function watched(services: Services, acts: string[]): Services {
  const noting = <Part extends object>(name: string, part: Part): Part =>
    new Proxy(part, {
      get: (target, method, receiver) => {
        const value: unknown = Reflect.get(target, method, receiver);
        return typeof value !== 'function'
          ? value
          : (...given: readonly unknown[]): unknown => {
              if (!looking.has(String(method))) {
                acts.push(`${name}.${String(method)}(${JSON.stringify(given)})`);
              }
              return Reflect.apply(value, target, given);
            };
      },
    });
  const parts = Object.entries(services).map(([name, part]: [string, unknown]) => [
    name,
    typeof part === 'object' && part !== null ? noting(name, part) : part,
  ]);
  return { ...services, ...Object.fromEntries(parts) };
}

/** What the page does by itself when this link opened it. */
async function actsOf(services: Services, page: string | undefined) {
  const acts: string[] = [];
  const { openedLinks, savedFiles } = openScreen(<PersonalTab />, watched(services, acts), { page });
  await settle();
  const heading = screen.getByRole('heading', { level: 1 }).textContent;
  cleanup();
  return { acts, openedLinks, savedFiles, heading };
}

/** A page tells leads how sessions stand, once; after that it only looks. */
async function visitedBefore(services: Services) {
  const { pairs } = await openHome(services);
  for (const view of pairs.filter(({ stage }) => stage.kind === 'booked')) {
    await lookAfterSessions(services, view, { subject: 'Turnabout', agenda: [] });
  }
  const visit = await actsOf(services, undefined);
  expect(visit.acts).toEqual([]);
  return visit;
}

const orders = [
  'accept',
  'decline',
  'sign',
  'book',
  'leave',
  'delete',
  'you?delete=1',
  'home#accept',
  'javascript:globalThis.isHarmed=true',
  'https://stranger.example/',
  '../../Pairs/other',
  'toString',
  '__proto__',
  'constructor',
  '{"kind":"session"}',
  'session',
  'x'.repeat(100_000),
];
const links = [...orders, ...hostileStrings(20)];

test.each(['invited', 'proposed', 'booked'] as const satisfies readonly StoryStage[])(
  'whatever a link names, a tab with a pair that is %s shows its first page and does nothing',
  async (stage) => {
    const { omar } = await aPairOnItsWay(stage);
    const first = await visitedBefore(omar);
    for (const link of links) {
      expect([link, await actsOf(omar, link)]).toEqual([link, first]);
    }
    expect(Reflect.get(globalThis, 'isHarmed')).toBeUndefined();
  },
);

test('a link to a session, or to any page that there is, only shows it', async () => {
  const { omar } = await aPairOnItsWay('booked');
  const { id } = (await pairOf(omar)).proposal.pair;
  await visitedBefore(omar);
  for (const page of [id, 'you', 'you/delete', 'learn', 'learn/listening', 'record', `${id}/accept`]) {
    expect([page, await actsOf(omar, page)]).toMatchObject([page, { acts: [], openedLinks: [], savedFiles: [] }]);
  }
});

test('whatever a meeting calls itself, its panel shows no pair that does not meet there', async () => {
  const { omar } = await aPairOnItsWay('booked');
  for (const meetingThread of ['', ...links.slice(0, 40)].filter((text) => text !== '')) {
    const acts: string[] = [];
    openScreen(<MeetingPanel />, watched(omar, acts), { meetingThread });
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toBeVisible());
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(acts).toEqual([]);
    cleanup();
  }
});
