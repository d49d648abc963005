import { expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import { usualWishes } from '#domain/matching/matchWishes.ts';
import type { Role } from '#domain/participant.ts';
import type { Matcher } from '#ports/matcher.ts';
import { OutsideProblem } from '#ports/problem.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { type ProposingStep, proposePairs } from '#useCases/matching/proposePairs.ts';
import { publishPairs } from '#test/fakes/publishPairs.ts';
import { allBusy } from '#test/builders/allBusy.ts';
import { cohortTenant, organisationWith, smallOrganisation } from '#test/fakes/cohortTenant.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';

test('pairs who may and can meet, with reasons, a slot that is free throughout, and a proof', async () => {
  const { lead, programme } = await cohortTenant();
  const { pairs, leftOut, certificate } = (await proposePairs(lead, programme)).draft;
  expect(pairs).toEqual([
    expect.objectContaining({
      mentor: 'ada',
      mentee: 'omar',
      freeSessions: 6,
      reasons: expect.arrayContaining([{ kind: 'teachesWhatIsWanted', topics: ['aiTools'] }]),
    }),
  ]);
  expect(leftOut).toEqual([]);
  expect(certificate.isProven).toBe(true);
});

const rolesInOneLine = new Map<string, Role>([
  ['ada', 'mentor'],
  ['nina', 'mentee'],
]);

test('never pairs somebody with their own line of managers', async () => {
  const inOneLine = smallOrganisation.map((member) => ({ ...member, role: rolesInOneLine.get(member.id) }));
  const { lead, programme } = await cohortTenant(inOneLine);
  const { pairs, leftOut } = (await proposePairs(lead, programme)).draft;
  expect(pairs).toEqual([]);
  expect(leftOut).toMatchObject([
    { person: 'ada', cause: 'onlyReportingLine' },
    { person: 'nina', cause: 'onlyReportingLine' },
  ]);
});

test('leaves out partners of one department when they must differ', async () => {
  const { lead, programme } = await cohortTenant(organisationWith({ id: 'omar', department: 'Digital' }));
  const { leftOut } = (await proposePairs(lead, programme)).draft;
  expect(leftOut.map(({ cause }) => cause)).toEqual(['onlySameDepartment', 'onlySameDepartment']);
});

test.each([
  ['calendar cannot be read', { kind: 'unreadable', cause: 'notShared' } as const, 'calendarUnreadable'],
  ['calendar is full', allBusy, 'noSharedSlot'],
])('leaves out somebody whose %s, and does not guess', async (_, busy, cause) => {
  const { lead, programme } = await cohortTenant(undefined, { busy: new Map([[personId('omar'), busy]]) });
  const { pairs, leftOut } = (await proposePairs(lead, programme)).draft;
  expect(pairs).toEqual([]);
  expect(leftOut).toContainEqual(expect.objectContaining({ person: 'omar', cause }));
});

test('takes somebody without a mailbox for unreadable, never for free', async () => {
  const { lead, programme } = await cohortTenant(organisationWith({ id: 'omar', mail: undefined }));
  expect((await proposePairs(lead, programme)).draft.leftOut).toContainEqual(
    expect.objectContaining({ person: 'omar', cause: 'calendarUnreadable' }),
  );
});

test('does not count who was invited and has not joined', async () => {
  const { lead, programme } = await cohortTenant(organisationWith({ id: 'omar', isSlow: true }));
  const { pairs, leftOut } = (await proposePairs(lead, programme)).draft;
  expect(pairs).toEqual([]);
  expect(leftOut).toMatchObject([{ person: 'ada', cause: 'nobodyLeft' }]);
});

test('passes over somebody who is in the directory no more', async () => {
  const { lead, programme } = await cohortTenant();
  const everyone = await lead.directory.everyone();
  const directory = { ...lead.directory, everyone: async () => everyone.filter(({ id }) => id !== 'omar') };
  const { pairs, leftOut } = (await proposePairs({ ...lead, directory }, programme)).draft;
  expect(pairs).toEqual([]);
  expect(leftOut.map(({ person }) => person)).toEqual(['ada']);
});

test('keeps the newest draft, and only that', async () => {
  const { lead, programme } = await cohortTenant();
  await proposePairs(lead, programme);
  const clock = fixedClock('2026-11-24T08:00:00Z');
  await proposePairs({ ...lead, clock }, programme);
  expect((await openDesk(lead, programme)).draft?.madeAt).toBe(clock.now());
  expect((await lead.desk.read('desk')).filter(({ value }) => value.kind === 'draft')).toHaveLength(1);
});

test('tells its steps in order', async () => {
  const { lead, programme } = await cohortTenant();
  const steps: ProposingStep[] = [];
  await proposePairs(lead, programme, { onStep: (step) => steps.push(step) });
  expect(steps.slice(0, 3)).toEqual([
    { kind: 'people', done: 6, total: undefined },
    { kind: 'calendars', done: 2, total: 2 },
    { kind: 'matching', progress: undefined },
  ]);
  expect(steps[3]).toEqual({ kind: 'matching', progress: { step: 'profiles', share: expect.any(Number) } });
});

test.each(['people', 'calendars'])('stops after reading %s when asked, and keeps no draft', async (last) => {
  const { lead, programme } = await cohortTenant();
  const stopper = new AbortController();
  const onStep = ({ kind }: ProposingStep) => (kind === last ? stopper.abort() : undefined);
  const stopped = proposePairs(lead, programme, { onStep, signal: stopper.signal });
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  expect((await openDesk(lead, programme)).draft).toBeUndefined();
});

const adaAndOmar = { mentor: personId('ada'), mentee: personId('omar') };

test('begins with what the lead wished for the last draft', async () => {
  const { lead, programme } = await cohortTenant();
  const never = [adaAndOmar];
  await proposePairs(lead, programme, { wishes: { ...usualWishes(programme), never } });
  const { draft } = await proposePairs(lead, programme);
  expect(draft.wishes.never).toEqual(never);
  expect(draft.pairs).toEqual([]);
  expect((await openDesk(lead, programme)).draft).toEqual(draft);
});

test('a pair that must be made is no wish any more once it is published', async () => {
  const { lead, programme, people } = await cohortTenant();
  const { draft } = await proposePairs(lead, programme, { wishes: { ...usualWishes(programme), must: [adaAndOmar] } });
  await publishPairs(lead, draft, people);
  expect((await proposePairs(lead, programme)).draft.wishes.must).toEqual([]);
});

test('keeps the match open for changes', async () => {
  const { lead, programme } = await cohortTenant();
  const { draft, match } = await proposePairs(lead, programme);
  expect(match.outcome.pairs).toEqual(draft.pairs);
  expect(await match.change({ ...draft.wishes, never: [adaAndOmar] })).toMatchObject({ pairs: [] });
});

test('closes the match when the draft cannot be kept', async () => {
  const { lead, programme } = await cohortTenant();
  let closed = 0;
  const open: Matcher['open'] = async (...asked) => {
    const match = await lead.matcher.open(...asked);
    return { ...match, close: () => (closed += 1) };
  };
  const services = { ...lead, matcher: { open }, desk: { ...lead.desk, write: noNetwork } };
  await expect(proposePairs(services, programme)).rejects.toMatchObject({ kind: 'offline' });
  expect(closed).toBe(1);
});

const noNetwork = async () => await Promise.reject(new OutsideProblem('offline', 'No network'));
