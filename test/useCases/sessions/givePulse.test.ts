import { expect, test } from '@jest/globals';
import { instant } from '#domain/time/instant.ts';
import { givePulse, openPulse } from '#useCases/sessions/givePulse.ts';
import { ada, aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

const session = instant('2027-01-12T10:00:00Z');
const next = instant('2027-02-09T10:00:00Z');

test('keeps what was tapped before, and replaces only the answer to the same question', async () => {
  const story = await aPairOnItsWay('booked');
  const view = await pairOf(story.ada);
  await givePulse(story.ada, view, session, { worth: 'partly', learned: 'yes' });
  await givePulse(story.ada, view, session, { worth: 'yes' });
  expect(await openPulse(story.ada, view, session)).toEqual({ worth: 'yes', learned: 'yes' });
  expect(await openPulse(story.ada, view, next)).toEqual({});
});

test('keeps what was tapped where neither leads nor the partner can read it', async () => {
  const story = await aPairOnItsWay('booked');
  await givePulse(story.ada, await pairOf(story.ada), session, { worth: 'no' });
  const own = await story.ada.privateNotes.readEvery('pulse', 'pulseVeil');
  expect(own.map(({ folder, value }) => `${folder} ${value.kind}`).toSorted()).toEqual([
    `${ada} pulse`,
    `${ada} pulseVeil`,
  ]);
  expect(await story.lead.privateNotes.readEvery('pulse', 'pulseVeil')).toEqual([]);
  expect(await story.omar.privateNotes.readEvery('pulse', 'pulseVeil')).toEqual([]);
});

test('draws once what leads are told for a question that came later, and keeps what was drawn before', async () => {
  const story = await aPairOnItsWay('booked');
  const view = await pairOf(story.ada);
  const { id } = view.proposal.pair;
  const before = { worth: { no: 'yes', partly: 'yes', yes: 'no' } } as const;
  await story.ada.privateNotes.write(ada, { kind: 'pulseVeil', key: id, veil: before });
  await givePulse(story.ada, view, session, { worth: 'yes', again: 'no' });
  const veils = async () => (await story.ada.privateNotes.readEvery('pulseVeil')).map(({ value }) => value.veil);
  const [drawn] = await veils();
  expect(drawn).toMatchObject(before);
  await givePulse(story.ada, view, next, { again: 'no' });
  expect(await veils()).toEqual([drawn]);
  const told = (await story.lead.people.readEvery('veiledPulse')).map(({ value }) => value.taps);
  expect(told).toEqual([{ worth: 'no', again: drawn?.again?.no }, { again: drawn?.again?.no }]);
});

test('tells leads of each answer what was drawn for it once, however often it is given', async () => {
  const story = await aPairOnItsWay('booked');
  const view = await pairOf(story.ada);
  const told = async () => (await story.lead.people.readEvery('veiledPulse')).map(({ value }) => value.taps.worth);
  const heard: (string | undefined)[] = [];
  for (const answer of ['no', 'yes', 'no', 'yes', 'no'] as const) {
    await givePulse(story.ada, view, session, { worth: answer });
    heard.push(...(await told()));
  }
  const [veil] = await story.ada.privateNotes.readEvery('pulseVeil');
  const { no, yes } = veil?.value.veil.worth ?? {};
  expect(no).toMatch(/^(?:no|partly|yes)$/);
  expect(heard).toEqual([no, yes, no, yes, no]);
  await givePulse(story.ada, view, next, { worth: 'no' });
  expect(await told()).toEqual([no, no]);
  expect(await story.omar.people.readEvery('veiledPulse')).toEqual([]);
});
