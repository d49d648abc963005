import { expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import { instant } from '#domain/time/instant.ts';
import type { ModuleStep } from '#domain/training/moduleSteps.ts';
import type { Services } from '#ports/services.ts';
import { openTraining } from '#useCases/training/openTraining.ts';
import { recordModule } from '#useCases/training/recordModule.ts';
import { aColleague } from '#test/builders/aColleague.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { everyInterruption } from '#test/fakes/everyInterruption.ts';
import { fakeTenant } from '#test/fakes/fakeTenant.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { invitePeople } from '#useCases/programme/invitePeople.ts';

const [ada, lena] = [personId('ada'), personId('lena')];
const at = instant('2026-11-23T08:00:00Z');
const later = instant('2026-11-24T08:00:00Z');
const started: ModuleStep = { module: 'listening', state: 'started', at };
const done: ModuleStep = { module: 'listening', state: 'done', at: later };

async function invited() {
  const programme = aProgramme();
  const people = [aColleague({ id: 'ada' }), aColleague({ id: 'lena' })];
  const tenant = await fakeTenant({ people, leads: [lena], programmes: [programme] });
  await invitePeople(tenant.servicesFor(lena), programme, [{ person: ada, role: 'mentor' }]);
  return { hers: tenant.servicesFor(ada), leads: tenant.servicesFor(lena) };
}

const moduleEntries = async ({ people }: Services) =>
  (await people.read(ada)).map(({ value }) => value).filter(({ kind }) => kind === 'module');

test('a lead reads which module was finished and when, and nothing else of it', async () => {
  const { hers, leads } = await invited();
  await recordModule(hers, ada, started);
  await recordModule(hers, ada, done);
  expect(await moduleEntries(leads)).toEqual([{ kind: 'module', key: 'listening', state: 'done', at: later }]);
});

test('reading a finished module again leaves it finished, at the time it first was', async () => {
  const { hers } = await invited();
  await recordModule(hers, ada, done);
  await recordModule(hers, ada, { ...started, at: instant('2026-12-01T08:00:00Z') });
  await recordModule(hers, ada, { ...done, at: instant('2026-12-01T08:05:00Z') });
  expect(await moduleEntries(hers)).toEqual([{ kind: 'module', key: 'listening', state: 'done', at: later }]);
});

test('what could not be sent waits on the device and goes with the next visit', async () => {
  const { hers } = await invited();
  const offline = { ...hers, people: offlineOnce(hers.people, 'write') };
  await expect(recordModule(offline, ada, done)).rejects.toMatchObject({ kind: 'offline' });
  expect(await moduleEntries(hers)).toEqual([]);
  const training = await openTraining(hers, ada);
  expect(training.steps.get('listening')).toEqual(done);
  expect(training.unsaved.size).toBe(0);
  expect(await hers.drafts.everyOf(ada)).toEqual([]);
});

test('what still cannot be sent is shown as finished, and as not saved', async () => {
  const { hers } = await invited();
  const refusing = { ...hers.people, write: async () => await Promise.reject(new Error('No network')) };
  await expect(recordModule({ ...hers, people: refusing }, ada, done)).rejects.toThrow('No network');
  const training = await openTraining({ ...hers, people: refusing }, ada);
  expect(training.steps.get('listening')).toEqual(done);
  expect([...training.unsaved]).toEqual(['listening']);
});

test('two pages of one person finish the same module at once', async () => {
  const { hers } = await invited();
  await recordModule(hers, ada, started);
  await Promise.all([recordModule(hers, ada, done), recordModule(hers, ada, { ...done, at })]);
  expect(await moduleEntries(hers)).toMatchObject([{ state: 'done' }]);
});

test('who was never invited may read, and nothing is kept', async () => {
  const { hers } = await invited();
  const training = await openTraining(hers, personId('nobody'));
  expect(training).toMatchObject({ isKept: false });
  expect(training.steps.size).toBe(0);
});

test('a module that only a newer version knows is no obstacle', async () => {
  const { hers } = await invited();
  await hers.people.write(ada, { kind: 'module', key: 'singing', state: 'done', at });
  await recordModule(hers, ada, done);
  expect([...(await openTraining(hers, ada)).steps.keys()]).toEqual(['listening']);
});

test('broken off at any call, the next visit ends as an undisturbed one does', async () => {
  const broken: string[] = [];
  for await (const { story, at: where } of everyInterruption(invited, async ({ hers }, breakOff) => {
    await recordModule(hers, ada, started);
    await recordModule(breakOff(hers), ada, done);
  })) {
    const training = await openTraining(story.hers, ada);
    expect([where, training.steps.get('listening')]).toEqual([where, done]);
    expect(await moduleEntries(story.leads)).toEqual([{ kind: 'module', key: 'listening', state: 'done', at: later }]);
    expect(await story.hers.drafts.everyOf(ada)).toEqual([]);
    broken.push(where);
  }
  expect(broken.length).toBeGreaterThan(4);
});
