import { expect, test } from '@jest/globals';
import { type PersonId, pairId, personId, programmeId } from '#domain/ids.ts';
import { instant } from '#domain/time/instant.ts';
import { goesOn, type Pair, type PairStage, stageOf } from '#domain/pair.ts';

const partner = (id: string) => ({
  id: personId(id),
  name: id,
  mail: `${id}@contoso.example`,
  department: undefined,
  jobTitle: undefined,
});
const pair: Pair = { id: pairId('p'), programme: programmeId('g'), mentor: partner('ada'), mentee: partner('bo') };
const [ada, bo] = [pair.mentor.id, pair.mentee.id];
const signedBy = (by: PersonId) => ({ by, at: instant('2026-12-01T09:00:00Z') });

test('a pair is proposed until both have accepted', () => {
  const answers = [{ by: ada, answer: 'accepted' as const }];
  expect(stageOf(pair, { answers, signatures: [], departures: [], endings: [], isBooked: false })).toEqual({
    kind: 'proposed',
    accepted: [ada],
  });
});

test('one "no" is enough to decline, whatever the other said', () => {
  const answers = [ada, bo].map((by) => ({ by, answer: by === bo ? ('declined' as const) : ('accepted' as const) }));
  expect(stageOf(pair, { answers, signatures: [], departures: [], endings: [], isBooked: false })).toEqual({
    kind: 'declined',
  });
});

test('a series counts as booked only when both have signed', () => {
  const answers = [ada, bo].map((by) => ({ by, answer: 'accepted' as const }));
  expect(stageOf(pair, { answers, signatures: [signedBy(bo)], departures: [], endings: [], isBooked: true })).toEqual({
    kind: 'accepted',
    signed: [bo],
  });
  expect(
    stageOf(pair, { answers, signatures: [signedBy(ada), signedBy(bo)], departures: [], endings: [], isBooked: true }),
  ).toEqual({
    kind: 'booked',
  });
});

test('a pair that one of the two has left goes on no more, however far it had come', () => {
  const answers = [{ by: ada, answer: 'accepted' as const }];
  const left = stageOf(pair, {
    answers,
    signatures: [signedBy(ada)],
    departures: [{ by: bo }],
    endings: [],
    isBooked: true,
  });
  expect(left).toEqual({ kind: 'left', by: [bo] });
  expect(goesOn(left)).toBe(false);
});

test('a pair that was declined stays declined when one of the two leaves', () => {
  const answers = [{ by: ada, answer: 'declined' as const }];
  expect(stageOf(pair, { answers, signatures: [], departures: [{ by: bo }], endings: [], isBooked: false })).toEqual({
    kind: 'declined',
  });
});

test.each<[PairStage, boolean]>([
  [{ kind: 'proposed', accepted: [] }, true],
  [{ kind: 'booked' }, true],
  [{ kind: 'declined' }, false],
])('whether %p goes on: %p', (stage, isGoingOn) => {
  expect(goesOn(stage)).toBe(isGoingOn);
});

test('a goodbye of either ends a pair that runs, from the first one on', () => {
  const answers = [ada, bo].map((by) => ({ by, answer: 'accepted' as const }));
  const [first, second] = [instant('2027-03-01T09:00:00Z'), instant('2027-03-02T09:00:00Z')];
  const endings = [
    { by: bo, at: second },
    { by: ada, at: first },
  ];
  const signatures = [signedBy(ada), signedBy(bo)];
  const ended = stageOf(pair, { answers, signatures, departures: [], endings, isBooked: true });
  expect(ended).toEqual({ kind: 'ended', by: [bo, ada], at: first });
  expect(goesOn(ended)).toBe(false);
});
