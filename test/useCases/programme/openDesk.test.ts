import { expect, test } from '@jest/globals';
import { personId, programmeId } from '#domain/ids.ts';
import { noEdits } from '#domain/matching/topics/topicReader.ts';
import { invitation } from '#domain/participant.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { proposePairs } from '#useCases/matching/proposePairs.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { cohortTenant } from '#test/fakes/cohortTenant.ts';
import { aPairOnItsWay } from '#test/surfaces/aPairOnItsWay.ts';

test('shows the lead who is in and how far each has come', async () => {
  const { lead, programme } = await aPairOnItsWay('booked');
  const { enrolments, pairs } = await openDesk(lead, programme);
  expect(enrolments.map(({ person, state }) => [person, state])).toEqual([
    ['ada', 'enrolled'],
    ['omar', 'enrolled'],
  ]);
  expect(pairs.map(({ reached }) => Object.fromEntries(reached))).toEqual([
    { ada: ['accepted', 'signed'], omar: ['accepted', 'signed', 'booked'] },
  ]);
});

test('is closed to everybody but leads', async () => {
  const { ada, programme } = await aPairOnItsWay('enrolled');
  await expect(openDesk(ada, programme)).rejects.toMatchObject({ kind: 'missing' });
});

test('keeps programmes apart', async () => {
  const { lead, programme } = await cohortTenant();
  await proposePairs(lead, programme);
  const other = aProgramme({ id: programmeId('another') });
  const { reading, ...desk } = await openDesk(lead, other);
  expect(reading.told.length).toBeGreaterThan(0);
  expect(desk).toEqual({
    programme: other,
    enrolments: [],
    draft: undefined,
    pairs: [],
    vocabulary: noEdits,
  });
});

test('lets nobody enrol somebody else', async () => {
  const { lead, programme, servicesFor } = await cohortTenant();
  const forged = { ...invitation(personId('omar'), programme.id, 'mentor'), state: 'enrolled' } as const;
  const entry = { kind: 'enrolment', key: 'forged', enrolment: forged } as const;
  await servicesFor('ada').people.write('ada', entry);
  const { enrolments } = await openDesk(lead, programme);
  expect(enrolments.filter(({ person }) => person === 'omar').map(({ role }) => role)).toEqual(['mentee']);
});
