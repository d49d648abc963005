import { expect, test } from '@jest/globals';
import { type PersonId, pairId, personId, programmeId } from '#domain/ids.ts';
import { instant, later } from '#domain/time/instant.ts';
import { type Answer, goesOn, type Pair, type PairProgress, type PairStage, stageOf } from '#domain/pair.ts';

const partner = (id: string) => ({
  id: personId(id),
  name: id,
  mail: `${id}@contoso.example`,
  department: undefined,
  jobTitle: undefined,
});
const pair: Pair = { id: pairId('p'), programme: programmeId('g'), mentor: partner('ada'), mentee: partner('bo') };
const [ada, bo] = [pair.mentor.id, pair.mentee.id];
const answersUntil = instant('2026-12-08T09:00:00Z');
const now = instant('2026-11-25T09:00:00Z');
/** Nobody has done anything yet. */
const nothing: PairProgress = {
  answers: [],
  answersUntil,
  signatures: [],
  departures: [],
  endings: [],
  isBooked: false,
  now,
};
const said = (by: PersonId, answer: Answer, at = now) => ({ by, answer, at });
const bothAccepted = [said(ada, 'accepted'), said(bo, 'accepted')];
const signedBy = (by: PersonId) => ({ by, at: instant('2026-12-01T09:00:00Z') });

test('a pair is proposed until both have accepted', () => {
  const answers = [said(ada, 'accepted')];
  expect(stageOf(pair, { ...nothing, answers })).toEqual({
    kind: 'proposed',
    accepted: [ada],
  });
});

test('one "no" is enough to decline, whatever the other said', () => {
  const answers = [said(ada, 'accepted'), said(bo, 'declined')];
  expect(stageOf(pair, { ...nothing, answers })).toEqual({
    kind: 'declined',
  });
});

test('a series counts as booked only when both have signed', () => {
  const answers = bothAccepted;
  expect(stageOf(pair, { ...nothing, answers, signatures: [signedBy(bo)], isBooked: true })).toEqual({
    kind: 'accepted',
    signed: [bo],
  });
  expect(stageOf(pair, { ...nothing, answers, signatures: [signedBy(ada), signedBy(bo)], isBooked: true })).toEqual({
    kind: 'booked',
  });
});

test('a pair that one of the two has left goes on no more, however far it had come', () => {
  const answers = [said(ada, 'accepted')];
  const left = stageOf(pair, {
    ...nothing,
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
  const answers = [said(ada, 'declined')];
  expect(stageOf(pair, { ...nothing, answers, departures: [{ by: bo }] })).toEqual({
    kind: 'declined',
  });
});

test.each<[PairStage, boolean]>([
  [{ kind: 'proposed', accepted: [] }, true],
  [{ kind: 'booked' }, true],
  [{ kind: 'declined' }, false],
  [{ kind: 'lapsed' }, false],
])('whether %p goes on: %p', (stage, isGoingOn) => {
  expect(goesOn(stage)).toBe(isGoingOn);
});

test('a goodbye of either ends a pair that runs, from the first one on', () => {
  const answers = bothAccepted;
  const [first, second] = [instant('2027-03-01T09:00:00Z'), instant('2027-03-02T09:00:00Z')];
  const endings = [
    { by: bo, at: second },
    { by: ada, at: first },
  ];
  const signatures = [signedBy(ada), signedBy(bo)];
  const ended = stageOf(pair, { ...nothing, answers, signatures, endings, isBooked: true });
  expect(ended).toEqual({ kind: 'ended', by: [bo, ada], at: first, isAnew: false });
  expect(goesOn(ended)).toBe(false);
});

const before = later(answersUntil, -1);

test.each<[string, readonly ReturnType<typeof said>[]]>([
  ['nobody answered', []],
  ['one of the two said yes', [said(ada, 'accepted')]],
  ['the second yes came too late', [said(ada, 'accepted'), said(bo, 'accepted', answersUntil)]],
])('a proposal lapses once its time is over when %s, and not a moment before', (_, answers) => {
  expect(stageOf(pair, { ...nothing, answers, now: before })).toMatchObject({ kind: 'proposed' });
  expect(stageOf(pair, { ...nothing, answers, now: answersUntil })).toEqual({ kind: 'lapsed' });
});

test('a yes of both in time counts, however late it is read', () => {
  const answers = [said(ada, 'accepted', before), said(bo, 'accepted', before)];
  const read = stageOf(pair, { ...nothing, answers, now: later(answersUntil, 1_000_000_000) });
  expect(read).toEqual({ kind: 'accepted', signed: [] });
});

test('two who have signed had said yes before, whatever their clocks said', () => {
  const answers = [said(ada, 'accepted', answersUntil), said(bo, 'accepted', answersUntil)];
  const read = stageOf(pair, { ...nothing, answers, signatures: [signedBy(ada), signedBy(bo)], now: answersUntil });
  expect(read).toEqual({ kind: 'agreed' });
});

test('whether the two are paired anew is as it was said first', () => {
  const endings = [
    { by: bo, at: later(now, 1) },
    { by: ada, at: now, isAnew: true as const },
  ];
  expect(stageOf(pair, { ...nothing, answers: bothAccepted, endings })).toMatchObject({ kind: 'ended', isAnew: true });
});
