import { expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import type { Role } from '#domain/participant.ts';
import { openDesk } from '#useCases/openDesk.ts';
import { type ProposingStep, proposePairs } from '#useCases/proposePairs.ts';
import { allBusy } from '#test/builders/allBusy.ts';
import { cohortTenant, organisationWith, smallOrganisation } from '#test/fakes/cohortTenant.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';

test('pairs who may and can meet, with reasons, a slot that is free throughout, and a proof', async () => {
  const { lead, programme } = await cohortTenant();
  const { pairs, leftOut, certificate } = await proposePairs(lead, programme);
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
  const { pairs, leftOut } = await proposePairs(lead, programme);
  expect(pairs).toEqual([]);
  expect(leftOut).toEqual([
    { person: 'ada', cause: 'onlyReportingLine' },
    { person: 'nina', cause: 'onlyReportingLine' },
  ]);
});

test('leaves out partners of one department when they must differ', async () => {
  const { lead, programme } = await cohortTenant(organisationWith({ id: 'omar', department: 'Digital' }));
  const { leftOut } = await proposePairs(lead, programme);
  expect(leftOut.map(({ cause }) => cause)).toEqual(['onlySameDepartment', 'onlySameDepartment']);
});

test.each([
  ['calendar cannot be read', { kind: 'unreadable', cause: 'notShared' } as const, 'calendarUnreadable'],
  ['calendar is full', allBusy, 'noSharedSlot'],
])('leaves out somebody whose %s, and does not guess', async (_, busy, cause) => {
  const { lead, programme } = await cohortTenant(undefined, { busy: new Map([[personId('omar'), busy]]) });
  const { pairs, leftOut } = await proposePairs(lead, programme);
  expect(pairs).toEqual([]);
  expect(leftOut).toContainEqual({ person: 'omar', cause });
});

test('takes somebody without a mailbox for unreadable, never for free', async () => {
  const { lead, programme } = await cohortTenant(organisationWith({ id: 'omar', mail: undefined }));
  expect((await proposePairs(lead, programme)).leftOut).toContainEqual({ person: 'omar', cause: 'calendarUnreadable' });
});

test('does not count who was invited and has not joined', async () => {
  const { lead, programme } = await cohortTenant(organisationWith({ id: 'omar', isSlow: true }));
  const { pairs, leftOut } = await proposePairs(lead, programme);
  expect(pairs).toEqual([]);
  expect(leftOut).toEqual([{ person: 'ada', cause: 'nobodyLeft' }]);
});

test('passes over somebody who is in the directory no more', async () => {
  const { lead, programme } = await cohortTenant();
  const everyone = await lead.directory.everyone();
  const directory = { ...lead.directory, everyone: async () => everyone.filter(({ id }) => id !== 'omar') };
  const { pairs, leftOut } = await proposePairs({ ...lead, directory }, programme);
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
  expect(steps).toEqual([{ kind: 'people', done: 6 }, { kind: 'calendars', done: 2, total: 2 }, { kind: 'matching' }]);
});

test.each(['people', 'calendars'])('stops after reading %s when asked, and keeps no draft', async (last) => {
  const { lead, programme } = await cohortTenant();
  const stopper = new AbortController();
  const onStep = ({ kind }: ProposingStep) => (kind === last ? stopper.abort() : undefined);
  const stopped = proposePairs(lead, programme, { onStep, signal: stopper.signal });
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  expect((await openDesk(lead, programme)).draft).toBeUndefined();
});
