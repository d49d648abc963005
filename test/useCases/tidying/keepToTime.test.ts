import { describe, expect, test } from '@jest/globals';
import type { PersonId } from '#domain/ids.ts';
import { instant, type Instant } from '#domain/time/instant.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { keepToTime } from '#useCases/tidying/keepToTime.ts';
import { writeNote } from '#useCases/notes/writeNote.ts';
import { writePrivateNote } from '#useCases/notes/privateNotes.ts';
import { ada, aPairOnItsWay, omar, pairOf, type StoryStage } from '#test/surfaces/aPairOnItsWay.ts';
import { everyInterruption } from '#test/fakes/everyInterruption.ts';

// Ada and Omar meet six times from 12 January 2027; the last session ends on 1 June at 10:45 in London.
const lastDay = '2027-09-01';
const session = instant('2027-01-12T10:00:00Z');
const decidedAt = instant('2026-11-23T08:00:00Z');

/** The pair with words, kept for three months; the clock is where it is put. */
async function aPairWithWords(stage: StoryStage = 'booked') {
  let now: Instant = decidedAt;
  const story = await aPairOnItsWay(stage, { now: () => now });
  const [stored] = await story.lead.programmes.all();
  if (stored) {
    await story.lead.programmes.save({ ...stored.value, retention: { months: 3, decidedAt } }, stored.version);
  }
  const services = { ada: story.ada, omar: story.omar };
  const at = (moment: string) => (now = instant(moment));
  const visit = async (who: Services) => await keepToTime(who, await openHome(who));
  return { ...story, ...services, at, visit };
}

const write = async (services: Services, text: string) => {
  const view = await pairOf(services);
  await writeNote(services, view, { session, text, replaces: view.notes[0]?.version });
};
const writeToMyself = async (services: Services, text: string) =>
  await writePrivateNote(services, await pairOf(services), { session, text, replaces: undefined });
const noticesOf = ({ notices }: Awaited<ReturnType<typeof keepToTime>>) => [...notices.values()];
const wordsOf = async (services: Services, person: PersonId) => ({
  pairs: await services.pairs.names(),
  toMyself: (await services.privateNotes.read(person)).map(({ value }) => value.key),
});

describe('before the time is over', () => {
  test('nothing is said, and nothing more is read, as long as it is far away', async () => {
    const { ada: mentor, at, visit } = await aPairWithWords();
    await write(mentor, 'We spoke.');
    at('2027-08-01T12:00:00Z');
    const silent = async () => await Promise.reject(new Error('asked for more than needed'));
    const home = await visit({ ...mentor, calendars: { ...mentor.calendars, sessions: silent } });
    expect([noticesOf(home), home.overPairs, home.pairs.length]).toEqual([[], [], 1]);
  });

  test('thirty days before, both are told the last day, and nothing is gone', async () => {
    const { ada: mentor, omar: mentee, at, visit } = await aPairWithWords();
    await write(mentor, 'We spoke.');
    for (const moment of ['2027-08-02T12:00:00Z', '2027-09-01T22:00:00Z']) {
      at(moment);
      for (const one of [mentor, mentee]) {
        const home = await visit(one);
        expect([noticesOf(home), home.overPairs]).toEqual([[{ kind: 'endsSoon', lastDay }], []]);
        expect(home.pairs[0]?.notes[0]?.value.text).toBe('We spoke.');
      }
    }
  });

  test('a programme that says nothing keeps everything for ever', async () => {
    const story = await aPairOnItsWay('booked', '2036-01-01T00:00:00Z');
    const home = await keepToTime(story.ada, await openHome(story.ada));
    expect([noticesOf(home), home.overPairs, home.pairs.length]).toEqual([[], [], 1]);
  });
});

describe('when the time is over', () => {
  test('the next visit of either deletes the folder and their own notes, and the other one’s visit theirs', async () => {
    const { ada: mentor, omar: mentee, at, visit } = await aPairWithWords();
    await write(mentor, 'We spoke.');
    await writeToMyself(mentor, 'Be patient.');
    await writeToMyself(mentee, 'Be brave.');
    at('2027-09-02T08:00:00Z');
    const first = await visit(mentor);
    expect(first).toMatchObject({
      pairs: [],
      closedPairs: [],
      overPairs: [{ months: 3, proposal: { pair: { mentee: { id: omar } } } }],
    });
    expect(await wordsOf(mentor, ada)).toEqual({ pairs: [], toMyself: [] });
    expect((await wordsOf(mentee, omar)).toMyself).toHaveLength(1);
    const second = await visit(mentee);
    expect(second).toMatchObject({
      pairs: [],
      closedPairs: [],
      overPairs: [{ proposal: { pair: { mentor: { id: ada } } } }],
    });
    expect(await wordsOf(mentee, omar)).toEqual({ pairs: [], toMyself: [] });
    expect(await visit(mentor)).toMatchObject({ overPairs: [{}] });
  });

  test('the lead is told that it happened, and nothing else', async () => {
    const { ada: mentor, at, lead, visit } = await aPairWithWords();
    at('2027-09-02T08:00:00Z');
    const before = (await lead.people.read(ada)).map(({ value }) => value);
    await visit(mentor);
    const after = (await lead.people.read(ada)).map(({ value }) => value);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toMatchObject([{ kind: 'milestone', reached: 'cleared' }]);
  });

  test('what the person wrote to themselves of another pair stays', async () => {
    const { ada: mentor, at, visit } = await aPairWithWords();
    const other = { kind: 'privateNote', key: 'other-pair_20270112T100000Z', session, text: 'Stays.' } as const;
    await mentor.privateNotes.write(ada, other);
    await writeToMyself(mentor, 'Goes.');
    at('2027-09-02T08:00:00Z');
    await visit(mentor);
    expect(await wordsOf(mentor, ada)).toEqual({ pairs: [], toMyself: [other.key] });
  });

  test('what only this device has goes too', async () => {
    const { ada: mentor, at, visit } = await aPairWithWords();
    const { id } = (await pairOf(mentor)).proposal.pair;
    const draft = { id: 'd', text: 'Not saved', base: { text: '', version: undefined }, writtenAt: session };
    await mentor.drafts.keep({ person: ada, note: `shared ${id} 20270112T100000Z` }, draft);
    await mentor.drafts.keep({ person: ada, note: 'shared other-pair 20270112T100000Z' }, draft);
    at('2027-09-02T08:00:00Z');
    await visit(mentor);
    expect((await mentor.drafts.everyOf(ada))?.map(({ note }) => note)).toEqual(['shared other-pair 20270112T100000Z']);
  });

  test('a pair that never booked counts by the rhythm of the programme', async () => {
    const { ada: mentor, at, visit } = await aPairWithWords('accepted');
    at('2027-09-20T08:00:00Z');
    expect(noticesOf(await visit(mentor))).toEqual([{ kind: 'endsSoon', lastDay: '2027-09-29' }]);
    at('2027-09-30T08:00:00Z');
    expect((await visit(mentor)).overPairs).toHaveLength(1);
  });
});

describe('what makes it longer', () => {
  test.each<[string, (story: Awaited<ReturnType<typeof aPairWithWords>>) => Promise<unknown>]>([
    ['a shared note', async ({ omar: mentee }) => await write(mentee, 'One more thing.')],
    ['a note to oneself', async ({ ada: mentor }) => await writeToMyself(mentor, 'One more thing.')],
    [
      'a text that only the device has',
      async ({ ada: mentor }) =>
        await mentor.drafts.keep(
          { person: ada, note: `shared ${(await pairOf(mentor)).proposal.pair.id} 20270112T100000Z` },
          { id: 'd', text: 'hi', base: { text: '', version: undefined }, writtenAt: mentor.clock.now() },
        ),
    ],
  ])('%s that was written after the last session: the time runs from then', async (_, writeLater) => {
    const story = await aPairWithWords();
    story.at('2027-07-20T12:00:00Z');
    await writeLater(story);
    story.at('2027-09-02T08:00:00Z');
    expect(noticesOf(await story.visit(story.ada))).toEqual([]);
    story.at('2027-10-20T08:00:00Z');
    expect(noticesOf(await story.visit(story.ada))).toEqual([{ kind: 'endsSoon', lastDay: '2027-10-20' }]);
    story.at('2027-10-21T08:00:00Z');
    expect((await story.visit(story.ada)).overPairs).toHaveLength(1);
  });

  test('notes to oneself outlive the folder of the two for as long as their own time runs', async () => {
    const story = await aPairWithWords();
    story.at('2027-07-20T12:00:00Z');
    await writeToMyself(story.omar, 'One more thing.');
    story.at('2027-09-02T08:00:00Z');
    await story.visit(story.ada);
    expect(await story.visit(story.omar)).toMatchObject({ overPairs: [], closedPairs: [{}] });
    story.at('2027-10-21T08:00:00Z');
    expect(await story.visit(story.omar)).toMatchObject({ overPairs: [{}], closedPairs: [] });
    expect((await wordsOf(story.omar, omar)).toMyself).toEqual([]);
  });

  test('a session that was moved beyond the last one', async () => {
    const { ada: mentor, omar: mentee, at, visit } = await aPairWithWords();
    const span = { start: instant('2027-05-01T00:00:00Z'), end: instant('2027-07-01T00:00:00Z') };
    const booking = await pairOf(mentee);
    const sessions = await mentee.calendars.sessions({ bookings: bookingsIn(booking), span });
    const last = sessions.at(-1);
    if (!last) {
      throw new Error('Expected sessions');
    }
    const to = { start: instant('2027-06-21T09:00:00Z'), end: instant('2027-06-21T09:45:00Z') };
    await mentee.calendars.moveSession(last, to);
    at('2027-09-02T08:00:00Z');
    expect(noticesOf(await visit(mentor))).toEqual([{ kind: 'endsSoon', lastDay: '2027-09-21' }]);
  });
});

const bookingsIn = ({ allSeries }: Awaited<ReturnType<typeof pairOf>>) =>
  allSeries.flatMap((series) => (series.state === 'booked' ? [series.booking] : []));

describe('what is not known is kept', () => {
  const offline = async () => await Promise.reject(new OutsideProblem('offline', 'No network'));

  test.each<[string, (services: Services) => Services]>([
    ['the calendar', (all) => ({ ...all, calendars: { ...all.calendars, sessions: offline } })],
    ['when the folder was written', (all) => ({ ...all, pairs: { ...all.pairs, writings: offline } })],
    [
      'when the own notes were written',
      (all) => ({ ...all, privateNotes: { ...all.privateNotes, writings: offline } }),
    ],
    ['what the device keeps', (all) => ({ ...all, drafts: { ...all.drafts, everyOf: async () => undefined } })],
  ])('%s cannot be read: nothing is deleted and nothing is said', async (_, without) => {
    const { ada: mentor, at, visit } = await aPairWithWords();
    await writeToMyself(mentor, 'Be patient.');
    at('2027-12-01T08:00:00Z');
    const home = await visit(without(mentor));
    expect([noticesOf(home), home.overPairs, home.pairs.length]).toEqual([[], [], 1]);
    const { pairs, toMyself } = await wordsOf(mentor, ada);
    expect([pairs.length, toMyself.length]).toEqual([1, 1]);
  });

  test('a folder that is shut for another reason, while the programme runs, is no reason to delete anything', async () => {
    const { ada: mentor, omar: mentee, at, visit } = await aPairWithWords();
    await writeToMyself(mentor, 'Be patient.');
    const [folder = ''] = await mentee.pairs.names();
    await mentee.pairs.remove(folder);
    at('2027-06-01T08:00:00Z');
    expect(await visit(mentor)).toMatchObject({ overPairs: [], closedPairs: [{}] });
    expect((await wordsOf(mentor, ada)).toMyself).toHaveLength(1);
  });

  test('nor are sessions that were still ahead when the person last looked', async () => {
    const { ada: mentor, omar: mentee, at, visit } = await aPairWithWords();
    at('2027-05-25T08:00:00Z');
    const counts = { planned: 9, held: 5, moved: 1, lost: 1 };
    const { id } = (await pairOf(mentor)).proposal.pair;
    const told = { kind: 'sessionCounts', key: id, counts, needsWord: false, at: mentor.clock.now() } as const;
    await mentor.people.write(ada, told);
    await writeToMyself(mentor, 'Be patient.');
    await mentee.pairs.remove(id);
    // Three more, four weeks apart, end on 17 August.
    at('2027-11-17T12:00:00Z');
    expect(await visit(mentor)).toMatchObject({ overPairs: [], closedPairs: [{}] });
    expect((await wordsOf(mentor, ada)).toMyself).toHaveLength(1);
    at('2027-11-18T12:00:00Z');
    expect(await visit(mentor)).toMatchObject({ overPairs: [{}], closedPairs: [] });
  });

  test('what SharePoint refuses to delete is said to be overdue, and the pair is still shown', async () => {
    const { ada: mentor, at, visit } = await aPairWithWords();
    at('2027-09-02T08:00:00Z');
    const denied = async () => await Promise.reject(new OutsideProblem('denied', 'A retention label'));
    const home = await visit({ ...mentor, pairs: { ...mentor.pairs, remove: denied } });
    expect([noticesOf(home), home.pairs.length]).toEqual([[{ kind: 'overdue', lastDay }], 1]);
    expect((await visit(mentor)).overPairs).toHaveLength(1);
  });
});

test('wherever a visit breaks off, the next one finishes it, and it ends the same', async () => {
  const tell = async () => {
    const story = await aPairWithWords();
    await write(story.ada, 'We spoke.');
    await writeToMyself(story.ada, 'Be patient.');
    story.at('2027-09-02T08:00:00Z');
    return story;
  };
  type Story = Awaited<ReturnType<typeof tell>>;
  let crashes = 0;
  const run = async (story: Story, breakOff: (services: Services) => Services) =>
    await story.visit(breakOff(story.ada));
  for await (const { story, at } of everyInterruption(tell, run)) {
    crashes += 1;
    expect([at, (await story.visit(story.ada)).overPairs.length]).toEqual([at, 1]);
    expect([at, await wordsOf(story.ada, ada)]).toEqual([at, { pairs: [], toMyself: [] }]);
    const told = (await story.lead.people.read(ada)).filter(({ value }) => value.kind === 'milestone');
    expect([at, told.map(({ value }) => value)]).toEqual([
      at,
      expect.arrayContaining([expect.objectContaining({ reached: 'cleared' })]),
    ]);
  }
  expect(crashes).toBeGreaterThan(12);
});
