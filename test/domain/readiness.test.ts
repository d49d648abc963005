import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { personId } from '#domain/ids.ts';
import { orgChart } from '#domain/orgChart.ts';
import {
  answerTo,
  countData,
  dataItems,
  declarables,
  declaredAnswers,
  isReady,
  nothingDeclared,
  type ReadinessFacts,
  readinessItems,
  readinessOf,
  withDeclaration,
} from '#domain/readiness.ts';
import { instant } from '#domain/time/instant.ts';
import { aColleague } from '#test/builders/aColleague.ts';

const [lena, at] = [personId('lena'), instant('2026-11-23T08:00:00Z')];
const saying = (about: (typeof declarables)[number], answer: 'yes' | 'notYet') => ({ about, answer, by: lena, at });
const full = { known: 20, unread: 0, of: 20 };

const allMet: ReadinessFacts = {
  sponsor: 'The board',
  joined: { mentor: 10, mentee: 10 },
  trained: { mentor: 0, mentee: 0 },
  data: { departments: full, managers: full, mailboxes: full, zones: full },
  record: { declared: declarables.map((about) => saying(about, 'yes')) },
};

const stateOf = (item: (typeof readinessItems)[number], said: Partial<ReadinessFacts>) =>
  readinessOf({ ...allMet, ...said }).find((check) => check.item === item)?.state;

test('is ready when everything is met, and lists each thing once', () => {
  const checks = readinessOf(allMet);
  expect(checks.map(({ item }) => item)).toEqual([...readinessItems]);
  expect(isReady(checks)).toBe(true);
});

test('nothing is ready of a programme of which nobody knows anything', () => {
  const none = { known: 0, unread: 0, of: 0 };
  const checks = readinessOf({
    sponsor: ' ',
    joined: { mentor: 0, mentee: 0 },
    trained: { mentor: 0, mentee: 0 },
    data: { departments: none, managers: none, mailboxes: none, zones: none },
    record: nothingDeclared,
  });
  expect(checks.filter(({ state }) => state === 'met')).toEqual([]);
});

describe('what leads say', () => {
  test.each(declarables)('%s is unknown until somebody says it, and missing when they say not yet', (about) => {
    const others = allMet.record.declared.filter((each) => each.about !== about);
    expect(stateOf(about, { record: { declared: others } })).toBe('unknown');
    const record = withDeclaration(allMet.record, saying(about, 'notYet'));
    expect(stateOf(about, { record })).toBe('missing');
    expect(isReady(readinessOf({ ...allMet, record }))).toBe(false);
  });

  test('the last word counts, and leaves what was said of other things', () => {
    const said = fc.array(fc.tuple(fc.constantFrom(...declarables), fc.constantFrom(...declaredAnswers)));
    fc.assert(
      fc.property(said, (words) => {
        let record = nothingDeclared;
        for (const [about, answer] of words) {
          record = withDeclaration(record, saying(about, answer));
        }
        for (const about of declarables) {
          expect(answerTo(about, record)).toBe(words.findLast(([each]) => each === about)?.[1]);
        }
        expect(record.declared.length).toBeLessThanOrEqual(declarables.length);
      }),
    );
  });

  test('nobody has to say that people were briefed when four fifths of each side are trained', () => {
    const record = nothingDeclared;
    expect(stateOf('briefed', { record, trained: { mentor: 8, mentee: 8 } })).toBe('met');
    expect(stateOf('briefed', { record, trained: { mentor: 10, mentee: 7 } })).toBe('unknown');
  });
});

test('a side of fewer than five is no pilot', () => {
  expect(stateOf('pilotSize', { joined: { mentor: 5, mentee: 5 } })).toBe('met');
  expect(stateOf('pilotSize', { joined: { mentor: 5, mentee: 4 } })).toBe('missing');
  expect(stateOf('pilotSize', { joined: { mentor: 4, mentee: 50 } })).toBe('missing');
});

describe('what the directory and calendars say', () => {
  const filled = fc
    .record({ known: fc.nat(200), unread: fc.nat(200), empty: fc.nat(200) })
    .map(({ known, unread, empty }) => ({ known, unread, of: known + unread + empty }));

  test.each(dataItems)('%s is met from 95 of 100, missing when that cannot be reached, else unknown', (item) => {
    fc.assert(
      fc.property(filled, (counts) => {
        const state = stateOf(item, { data: { ...allMet.data, [item]: counts } });
        const share = (of: number) => of / counts.of;
        if (counts.of > 0 && share(counts.known) >= 0.95) {
          expect(state).toBe('met');
        } else if (counts.of > 0 && share(counts.known + counts.unread) < 0.95) {
          expect(state).toBe('missing');
        } else {
          expect(state).toBe('unknown');
        }
      }),
    );
  });

  test('counts what is there, and takes an empty text for nothing', () => {
    const people = [
      aColleague({ id: 'grace', department: 'Board' }),
      aColleague({ id: 'omar', department: ' ', manager: 'grace' }),
      aColleague({ id: 'ada', department: 'Digital', manager: 'gone', mail: undefined }),
    ];
    const ids = people.map(({ id }) => id);
    const zones = new Map([['grace', true as const]]);
    const counted = countData(ids, new Map(people.map((each) => [each.id, each])), orgChart(people), (person) => {
      return person === 'ada' ? 'unread' : (zones.get(person) ?? false);
    });
    expect(counted).toEqual({
      departments: { known: 2, unread: 0, of: 3 },
      managers: { known: 2, unread: 0, of: 3 },
      mailboxes: { known: 2, unread: 0, of: 3 },
      zones: { known: 1, unread: 1, of: 3 },
    });
  });
});
