import { expect, test } from '@jest/globals';
import type { Draft } from '#domain/notes/draft.ts';
import { personId } from '#domain/ids.ts';
import type { KeptCalendar } from '#domain/scheduling/keptCalendar.ts';
import { day, hour, type Instant, instant, later, minute } from '#domain/time/instant.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { isWithoutPartner } from '#useCases/myData/isWithoutPartner.ts';
import { planDeletion } from '#useCases/myData/planDeletion.ts';
import { type DeletionPart, runDeletion } from '#useCases/myData/runDeletion.ts';
import { readCohort } from '#useCases/matching/readCohort.ts';
import { changeGoal } from '#useCases/pair/changeGoal.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { everyInterruption } from '#test/fakes/everyInterruption.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { publishPairs } from '#test/fakes/publishPairs.ts';
import { ada, aPairOnItsWay, omar, pairOf, slot } from '#test/surfaces/aPairOnItsWay.ts';
import { writeWords } from './writeWords.ts';

const nothing: ReadonlySet<string> = new Set();

/** Looks first, as a person does, and then deletes what was seen. */
const deleteMe = async (services: Services, forBoth = nothing) =>
  await runDeletion(services, await planDeletion(services), { forBoth });

/** A pair with words of both in every place. Omar organizes the sessions. */
async function wordsOfBoth() {
  const story = await aPairOnItsWay('booked');
  await writeWords(story.ada, 'Ada');
  await writeWords(story.omar, 'Omar');
  const { pair } = (await pairOf(story.ada)).proposal;
  return { ...story, id: pair.id };
}
type Story = Awaited<ReturnType<typeof wordsOfBoth>>;

const entriesOf = async ({ ada: reader, id }: Story) => (await reader.pairs.read(id)).map(({ value }) => value);
const sessionsOf = async (services: Services, { id }: Pick<Story, 'id'>) => {
  const bookings = [
    { eventId: `event-${id}-series-1`, joinUrl: `https://teams.microsoft.com/l/meetup-join/${id}-series-1` },
  ];
  const span = { start: instant('2026-11-01T00:00:00Z'), end: instant('2027-12-01T00:00:00Z') };
  return await services.calendars.sessions({ bookings, span });
};

test('what is mine alone goes from every place, and the partner keeps the rest', async () => {
  const story = await wordsOfBoth();
  expect(await deleteMe(story.omar)).toEqual({ kind: 'done', leftBehind: [] });
  await expect(story.omar.people.read(omar)).rejects.toMatchObject({ kind: 'missing' });
  await expect(story.omar.privateNotes.read(omar)).rejects.toMatchObject({ kind: 'missing' });
  const entries = await entriesOf(story);
  expect(entries.map(({ kind }) => kind).toSorted()).toEqual(
    ['answer', 'departure', 'goal', 'learning', 'note', 'series', 'signature'].toSorted(),
  );
  const { departure, note, series, ...ofAda } = Object.fromEntries(entries.map((entry) => [entry.kind, entry]));
  expect(note).toMatchObject({ text: 'Ada in the shared note\nOmar in the shared note' });
  expect(departure).toEqual({ kind: 'departure', key: omar, by: omar, at: story.omar.clock.now() });
  expect(series).toMatchObject({ series: { state: 'ended', organizer: omar } });
  expect(Object.values(ofAda).map((entry) => ('of' in entry ? entry.of : 'by' in entry && entry.by))).toEqual(
    Object.values(ofAda).map(() => ada),
  );
  expect(await story.ada.privateNotes.read(ada)).toMatchObject([{ value: { text: 'Ada to themselves' } }]);
});

test('the partner is told, and finds their own words', async () => {
  const story = await wordsOfBoth();
  await deleteMe(story.omar);
  const view = await pairOf(story.ada);
  expect(view.stage).toEqual({ kind: 'left', by: [omar] });
  expect(view.goals.map(({ value }) => value.title)).toEqual(['A goal of Ada']);
});

test('the sessions that I organize end for both, those of the partner leave my calendar', async () => {
  const organizer = await wordsOfBoth();
  await deleteMe(organizer.omar);
  expect(await sessionsOf(organizer.ada, organizer)).toEqual([]);
  const attendee = await wordsOfBoth();
  await deleteMe(attendee.ada);
  expect(await sessionsOf(attendee.ada, attendee)).toEqual([]);
  expect(await sessionsOf(attendee.omar, attendee)).toHaveLength(6);
});

test.each([
  ['before a session of that day', '2027-02-09T09:59:00Z', 1],
  ['during it', '2027-02-09T10:01:00Z', 2],
  ['when all are held', '2027-12-01T10:00:00Z', 6],
])('what was held stays in the calendar: deleted %s', async (_when, now, held) => {
  const story = await wordsOfBoth();
  await deleteMe({ ...story.omar, clock: fixedClock(now) });
  expect(await sessionsOf(story.ada, story)).toHaveLength(held);
});

test('a session that was moved ahead from an earlier day does not stay behind', async () => {
  const story = await wordsOfBoth();
  const second = instant('2027-02-09T10:00:00Z');
  const start = later(second, 3 * day);
  story.calendars.inOutlook(second, { span: { start, end: later(start, 45 * minute) } });
  await deleteMe({ ...story.omar, clock: fixedClock('2027-02-10T08:00:00Z') });
  expect((await sessionsOf(story.ada, story)).map(({ originalStart }) => originalStart)).toEqual([
    instant('2027-01-12T10:00:00Z'),
  ]);
});

test('a booking that broke off is taken out of the calendar, and nobody books it later', async () => {
  const story = await wordsOfBoth();
  const { series } = await pairOf(story.omar);
  if (series?.value.state !== 'booked') {
    throw new Error('Expected a series');
  }
  const { booking: _lost, ...plan } = series.value;
  const entry = { kind: 'series', key: 'series-1', series: { ...plan, state: 'intended' } } as const;
  await story.omar.pairs.write(story.id, entry, series.version);
  await deleteMe(story.omar);
  expect(story.calendars.booked).toEqual([]);
  expect(await entriesOf(story)).toContainEqual(
    expect.objectContaining({ series: expect.objectContaining({ state: 'ended' }) }),
  );
});

test('asked to, it takes the whole folder of the pair, for both', async () => {
  const story = await wordsOfBoth();
  await deleteMe(story.omar, new Set([story.id]));
  expect(await story.ada.pairs.names()).toEqual([]);
  expect((await openHome(story.ada)).closedPairs).toHaveLength(1);
});

test('who leaves last takes the folder along: nobody is left who could want it', async () => {
  const story = await wordsOfBoth();
  await deleteMe(story.omar);
  const plan = await planDeletion(story.ada);
  expect(plan.pairs).toMatchObject([{ isWithoutPartner: true }]);
  await deleteMe(story.ada);
  expect(await story.ada.pairs.names()).toEqual([]);
  expect(await story.omar.pairs.names()).toEqual([]);
});

test('a partner who wrote again after leaving is not taken for gone', async () => {
  const story = await wordsOfBoth();
  await deleteMe(story.omar);
  const goal = { kind: 'goal', key: 'new', of: omar, title: 'Back', progress: 0, at: story.omar.clock.now() } as const;
  await story.omar.pairs.write(story.id, goal);
  expect(isWithoutPartner(ada, undefined, await entriesOf(story))).toBe(false);
});

test('a goal of mine that the partner moves at that very moment goes all the same', async () => {
  const story = await wordsOfBoth();
  const { pairs } = story.omar;
  let hasMoved = false;
  const removeEntry: typeof pairs.removeEntry = async (name, entry, version) => {
    const view = hasMoved || entry.kind !== 'goal' ? undefined : await pairOf(story.ada);
    const goal = view?.goals.find(({ value }) => value.of === omar);
    hasMoved ||= goal !== undefined;
    await (view && goal && changeGoal(story.ada, view, goal, { ...goal.value, progress: 80 }));
    await pairs.removeEntry(name, entry, version);
  };
  expect(await deleteMe({ ...story.omar, pairs: { ...pairs, removeEntry } })).toMatchObject({ leftBehind: [] });
  expect(hasMoved).toBe(true);
  expect((await pairOf(story.ada)).goals.map(({ value }) => value.of)).toEqual([ada]);
});

test('a lead finds nobody to pair, not even while the deletion is half done', async () => {
  const { lead, omar: services, programme } = await aPairOnItsWay('enrolled');
  const inCohort = async () =>
    (await readCohort(lead, programme)).cohort.participants.map(({ colleague }) => colleague.id);
  expect(await inCohort()).toContain(omar);
  const cut = offlineOnce(services.privateNotes, 'remove');
  await expect(deleteMe({ ...services, privateNotes: cut })).rejects.toMatchObject({ kind: 'offline' });
  expect(await inCohort()).toEqual([ada]);
  expect(await deleteMe(services)).toMatchObject({ kind: 'done' });
  expect(await inCohort()).toEqual([ada]);
});

test('texts and calendars on this device go, those of somebody else stay', async () => {
  const { ada: services } = await aPairOnItsWay('enrolled');
  const draft: Draft = { id: 'd', text: 'Hm', base: { text: '', version: undefined }, writtenAt: services.clock.now() };
  await services.drafts.keep({ person: ada, note: 'one' }, draft);
  await services.drafts.keep({ person: omar, note: 'one' }, draft);
  const { clock, keptCalendars } = services;
  await keptCalendars.keep(new Map([[personId('p'), aCalendar(later(clock.now(), -hour))]]));
  await deleteMe(services);
  expect(await services.drafts.everyOf(ada)).toEqual([]);
  expect(await services.drafts.everyOf(omar)).toHaveLength(1);
  expect((await keptCalendars.of([personId('p')])).size).toBe(0);
});

const aCalendar = (readAt: Instant): KeptCalendar => ({
  readAt,
  start: readAt,
  gridMinutes: 15,
  workingHours: undefined,
  runs: new Uint8Array(),
});

test('is there for whoever was never invited, and does nothing', async () => {
  const { ada: services } = await aPairOnItsWay('nobody');
  expect(await deleteMe(services)).toEqual({ kind: 'done', leftBehind: [] });
});

test('nothing is deleted when there is a pair by now that the person has not seen', async () => {
  const { lead, ada: services, programme } = await aPairOnItsWay('enrolled');
  const plan = await planDeletion(services);
  const everybody = await lead.directory.everyone();
  const suggested = { mentor: ada, mentee: omar, suitability: 1, reasons: [], slot, freeSessions: 6 };
  const draft = { programme: programme.id, pairs: [suggested] };
  await publishPairs(lead, draft, new Map(everybody.map((each) => [each.id, each])));
  const end = await runDeletion(services, plan, { forBoth: nothing });
  expect(end).toMatchObject({ kind: 'changed', plan: { knownPairs: [expect.stringContaining('ada')] } });
  expect((await openHome(services)).memberships).toMatchObject([{ enrolment: { value: { state: 'enrolled' } } }]);
});

test('what is refused is told, and keeps nothing else from being deleted', async () => {
  const story = await wordsOfBoth();
  const refuse = async () => await Promise.reject(new OutsideProblem('denied', 'A label keeps it'));
  const services = {
    ...story.omar,
    privateNotes: { ...story.omar.privateNotes, remove: refuse },
    calendars: {
      ...story.omar.calendars,
      sessions: async () => await Promise.reject(new OutsideProblem('missing', 'No mailbox')),
    },
  };
  expect(await deleteMe(services)).toEqual({
    kind: 'done',
    leftBehind: [
      { part: 'sessions', pair: story.id, because: 'missing' },
      { part: 'toMyself', pair: undefined, because: 'denied' },
    ],
  });
  expect(await story.lead.people.names()).toEqual([ada]);
});

test('a folder that SharePoint says is gone, and is not, is told', async () => {
  const story = await wordsOfBoth();
  const privateNotes = { ...story.omar.privateNotes, remove: async () => await Promise.resolve() };
  expect(await deleteMe({ ...story.omar, privateNotes })).toMatchObject({
    leftBehind: [{ part: 'toMyself', because: 'denied' }],
  });
});

test('tells each part as it begins, the programmes first and the own folder last', async () => {
  const { omar: services } = await aPairOnItsWay('booked');
  const told: DeletionPart[] = [];
  await runDeletion(services, await planDeletion(services), {
    forBoth: nothing,
    onPart: (part) => void told.push(part),
  });
  expect(told).toEqual(['programmes', 'sessions', 'pairs', 'toMyself', 'device', 'takingPart']);
});

/** Everything that anybody can still find. */
const remains = async (story: Story) => ({
  people: await story.lead.people.names(),
  enrolments: await story.lead.people.readEvery('enrolment', 'proposal', 'milestone'),
  pair: await story.ada.pairs.read(story.id).catch(() => 'gone'),
  notes: [await story.ada.privateNotes.names(), await story.omar.privateNotes.names()],
  sessions: [await sessionsOf(story.ada, story), await sessionsOf(story.omar, story)],
});
const withoutVersions = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (name, each: unknown) => (name === 'version' ? undefined : each)));

test.each([
  ['who organizes, keeping what is shared', 'omar', false],
  ['who attends, keeping what is shared', 'ada', false],
  ['who organizes, for both', 'omar', true],
] as const)('broken off at any call and begun again it ends the same: %s', async (_who, who, isForBoth) => {
  const forBoth = ({ id }: Story) => (isForBoth ? new Set([id]) : nothing);
  const calm = await wordsOfBoth();
  await deleteMe(calm[who], forBoth(calm));
  const expected = withoutVersions(await remains(calm));
  let broken = 0;
  const run = (story: Story, breakOff: (services: Services) => Services) =>
    deleteMe(breakOff(story[who]), forBoth(story));
  for await (const { story, at } of everyInterruption(wordsOfBoth, run)) {
    expect([at, await deleteMe(story[who], forBoth(story))]).toEqual([at, { kind: 'done', leftBehind: [] }]);
    expect([at, withoutVersions(await remains(story))]).toEqual([at, expected]);
    broken += 1;
  }
  expect(broken).toBeGreaterThan(30);
});
