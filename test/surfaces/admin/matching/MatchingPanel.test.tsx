import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { personId } from '#domain/ids.ts';
import { localDate } from '#domain/time/instant.ts';
import { pauseSomebody } from '#useCases/adjusting/pauseSomebody.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { proposePairs } from '#useCases/matching/proposePairs.ts';
import { publishPairs } from '#test/fakes/publishPairs.ts';
import type { Services } from '#ports/services.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { cohortTenant, organisationWith } from '#test/fakes/cohortTenant.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { openMatching, press, twoAndTwo } from './openMatching.tsx';

test('asks to invite people first while nobody has joined', async () => {
  const { lead } = await cohortTenant(organisationWith().map((member) => ({ ...member, role: undefined })));
  await openMatching(lead);
  expect(await screen.findByText(/Nobody has joined yet/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Propose pairs' })).toBeNull();
});

test('shows the pairs, and that they are proven best', async () => {
  const { lead } = await cohortTenant();
  await openMatching(lead);
  await press('Propose pairs');
  expect(await screen.findByRole('heading', { name: '1 pair found' })).toBeVisible();
  expect(screen.getByText(/^Proven: no other set pairs more people/)).toBeVisible();
  expect(screen.getByRole('button', { name: /ada mentors omar/ })).toHaveTextContent('6 of 6 sessions free');
});

test('tells why a pair fits, and when the two can meet', async () => {
  const { lead } = await cohortTenant();
  await openMatching(lead);
  await press('Propose pairs');
  await userEvent.click(await screen.findByRole('button', { name: /ada mentors omar/ }));
  expect(screen.getByText('Mentor · Digital')).toBeVisible();
  expect(screen.getByText('Mentee · Finance')).toBeVisible();
  expect(screen.getByText(/Mondays at 10:00/)).toBeVisible();
  const reasons = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(reasons.join(' ')).toMatch(/AI tools.*Digital.*Finance/);
});

test('says who is left without a partner, and what stands in the way', async () => {
  const busy = new Map([[personId('omar'), { kind: 'unreadable', cause: 'notShared' } as const]]);
  const { lead } = await cohortTenant(undefined, { busy });
  await openMatching(lead);
  await press('Propose pairs');
  expect(await screen.findByText(/^No pair is possible with these rules/)).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Without a partner: 2' })).toBeVisible();
  expect(screen.getByText(/^Their calendar could not be read.* \(2\)$/)).toBeVisible();
  expect(screen.getByText('ada, omar')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Publish/ })).toBeNull();
});

test('publishes only when asked to, and both then see their proposal', async () => {
  const { lead, servicesFor } = await cohortTenant();
  await openMatching(lead);
  await press('Propose pairs');
  await screen.findByRole('heading', { name: '1 pair found' });
  expect((await openHome(servicesFor('ada'))).pairs).toEqual([]);
  await press('Publish 1 pair');
  expect(await screen.findByText('Published. Both sides now see their proposal.')).toBeVisible();
  expect((await openHome(servicesFor('ada'))).pairs).toHaveLength(1);
  expect((await openHome(servicesFor('omar'))).pairs).toHaveLength(1);
});

test('says when publishing broke off, and goes on with it when asked', async () => {
  const { lead, servicesFor } = await cohortTenant();
  await openMatching({ ...lead, pairs: offlineOnce(lead.pairs, 'create') });
  await press('Propose pairs');
  await press('Publish 1 pair');
  expect(await screen.findByText('0 of 1 pair is published. Go on?')).toBeVisible();
  await press('Go on');
  expect(await screen.findByText('Published. Both sides now see their proposal.')).toBeVisible();
  expect((await openHome(servicesFor('ada'))).pairs).toHaveLength(1);
});

test('says when calendars could not be read at all, and tries again when asked', async () => {
  const { lead } = await cohortTenant();
  await openMatching({ ...lead, calendars: offlineOnce(lead.calendars, 'busyTimes') });
  await press('Propose pairs');
  expect(await screen.findByText(/You seem to be offline/)).toBeVisible();
  await press('Try again');
  expect(await screen.findByRole('heading', { name: '1 pair found' })).toBeVisible();
});

test('tells how far it is, and can be stopped without leaving a result or a complaint', async () => {
  const { lead } = await cohortTenant();
  const busyTimes: Services['calendars']['busyTimes'] = async (_people, _span, { onProgress, signal } = {}) => {
    onProgress?.(1, 2);
    return await new Promise((_resolve, reject) =>
      signal?.addEventListener('abort', () => reject(signal.reason as Error)),
    );
  };
  await openMatching({ ...lead, calendars: { ...lead.calendars, busyTimes } });
  await press('Propose pairs');
  expect(await screen.findByRole('progressbar', { name: 'Reading calendars: 1 of 2' })).toBeVisible();
  await press('Stop');
  expect(await screen.findByRole('button', { name: 'Propose pairs' })).toBeEnabled();
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  expect(screen.queryByRole('heading', { name: /found$/ })).toBeNull();
});

test('shows the draft of last time, and replaces it on demand', async () => {
  const { lead } = await cohortTenant();
  await openMatching(lead);
  await press('Propose pairs');
  await press('Propose again');
  expect(await screen.findByRole('heading', { name: '1 pair found' })).toBeVisible();
});

test('says how old the calendars are, and reads them again on demand', async () => {
  const { lead } = await cohortTenant();
  const asked: number[] = [];
  const busyTimes: typeof lead.calendars.busyTimes = async (people, ...rest) => {
    asked.push(people.length);
    return await lead.calendars.busyTimes(people, ...rest);
  };
  const services = { ...lead, calendars: { ...lead.calendars, busyTimes } };
  await proposePairs(services, aProgramme());
  const later = fixedClock('2026-11-23T10:05:00Z');
  await openMatching({ ...services, clock: later });
  await press('Propose again');
  expect(await screen.findByText('Calendars read 2 hours ago.')).toBeVisible();
  await press('Read again');
  expect(await screen.findByText('Calendars read now.')).toBeVisible();
  expect(asked).toEqual([2, 0, 2]);
});

test('knows a draft that was published before, and publishing again asks nobody twice', async () => {
  const { lead, programme, people, servicesFor } = await cohortTenant();
  await publishPairs(lead, (await proposePairs(lead, programme)).draft, people);
  await openMatching(lead);
  expect(await screen.findByText('Published. Both sides now see their proposal.')).toBeVisible();
  await press('Publish again');
  expect(await screen.findByText('Published. Both sides now see their proposal.')).toBeVisible();
  expect((await openHome(servicesFor('ada'))).pairs).toHaveLength(1);
});

test('publishes in waves: the pair that suits best first, the other waits and goes out later, and nobody is asked twice', async () => {
  const { lead, servicesFor } = await cohortTenant(twoAndTwo);
  const asked = async () =>
    await Promise.all(['ada', 'bo'].map(async (mentor) => (await openHome(servicesFor(mentor))).pairs.length));
  await openMatching(lead);
  await press('Propose pairs');
  const count = await screen.findByRole('spinbutton', { name: 'How many pairs now?' });
  await userEvent.clear(count);
  expect(screen.getByText('Please write a whole number from 1 to 2.')).toBeVisible();
  await userEvent.type(count, '1');
  await press('Publish 1 pair');
  expect(await screen.findByText('1 pair is published, 1 waits.')).toBeVisible();
  expect(new Set(await asked())).toEqual(new Set([0, 1]));
  expect(screen.getAllByText('Published')).toHaveLength(1);
  expect(screen.queryByRole('button', { name: /^What to do about/ })).toBeNull();
  await press('Publish 1 pair');
  expect(await screen.findByText('Published. Both sides now see their proposal.')).toBeVisible();
  expect(await asked()).toEqual([1, 1]);
});

test('does not publish a pair of whom one has paused since', async () => {
  const { lead, programme } = await cohortTenant(twoAndTwo);
  const { pairs } = (await proposePairs(lead, programme)).draft;
  const away = pairs.find(({ mentor }) => mentor === 'bo');
  await pauseSomebody(lead, await openDesk(lead, programme), personId('bo'), localDate('2027-06-01'));
  await openMatching(lead);
  expect(away).toBeDefined();
  expect(await screen.findByText(/^1 pair stays unpublished: one of the two has paused or left since/)).toBeVisible();
  await press('Publish 1 pair');
  expect(await screen.findByText('Published. Both sides now see their proposal.')).toBeVisible();
  const desk = await openDesk(lead, programme);
  expect(desk.pairs.map(({ registered }) => registered.pair.mentor.id)).toEqual(['ada']);
});

test('says that nobody is waiting when everybody who has joined has a partner', async () => {
  const { lead, programme, people } = await cohortTenant();
  await publishPairs(lead, (await proposePairs(lead, programme)).draft, people);
  await openMatching(lead);
  await press('Propose again');
  expect(await screen.findByText('Nobody is waiting for a partner.')).toBeVisible();
});

test('has no fault that a program can find', async () => {
  const { lead } = await cohortTenant(organisationWith({ id: 'yara', manager: 'grace', role: 'mentee' }));
  await openMatching(lead);
  await press('Propose pairs');
  await userEvent.click(await screen.findByRole('button', { name: /ada mentors/ }));
  expect(await accessibilityFaults()).toEqual([]);
});
