import { expect, test } from '@jest/globals';
import type { FolderPrivacy, Reader } from '#ports/folders.ts';
import type { Services } from '#ports/services.ts';
import { whoCanRead, type WrittenPlace } from '#useCases/readers/whoCanRead.ts';
import { aPairOnItsWay, ada as me, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

const stranger: Reader = { id: 'nina', name: 'Nina Park', mayWrite: false };

/** What Ada is told of every kind of place, when SharePoint says this of each folder, or what it really says. */
async function toldOf(services: Services, privacy?: FolderPrivacy) {
  const view = await pairOf(services);
  const said = { privacyOf: async () => privacy ?? { confirmed: false, readers: [], unexpected: [], isWhole: false } };
  const asked: Services = privacy
    ? {
        ...services,
        people: { ...services.people, ...said },
        privateNotes: { ...services.privateNotes, ...said },
        pairs: { ...services.pairs, ...said },
        desk: { ...services.desk, ...said },
      }
    : services;
  const places: readonly WrittenPlace[] = [
    { kind: 'pair', view },
    { kind: 'private', view },
    { kind: 'person', me },
  ];
  return await Promise.all(places.map(async (place) => await whoCanRead(asked, place)));
}

test('of the folder of two and of one’s own SharePoint shows everybody; of the one with the leads not', async () => {
  const { ada } = await aPairOnItsWay('accepted');
  expect(await toldOf(ada)).toEqual([
    { kind: 'asMeant', names: ['ada', 'omar'] },
    { kind: 'asMeant', names: ['ada'] },
    { kind: 'notShown' },
  ]);
});

test('the leads see who reads their desk, and whom the site lets in', async () => {
  const { lead } = await aPairOnItsWay('accepted');
  expect(await whoCanRead(lead, { kind: 'desk' })).toEqual({ kind: 'asMeant', names: ['leads'] });
  expect(await whoCanRead(lead, { kind: 'site' })).toEqual({ kind: 'asMeant', names: ['Turnabout Visitors'] });
});

test('somebody who does not belong there is named, also where SharePoint shows not everybody', async () => {
  const { ada } = await aPairOnItsWay('accepted');
  for (const isWhole of [true, false]) {
    const told = await toldOf(ada, {
      confirmed: false,
      readers: [stranger],
      unexpected: [stranger, stranger],
      isWhole,
    });
    expect(told).toEqual([1, 2, 3].map(() => ({ kind: 'others', names: ['Nina Park'] })));
  }
});

test('that somebody is missing is told from that nobody knows', async () => {
  const { ada } = await aPairOnItsWay('accepted');
  const nobodyElse = { confirmed: false, readers: [], unexpected: [] } as const;
  expect(await toldOf(ada, { ...nobodyElse, isWhole: true })).toEqual([1, 2, 3].map(() => ({ kind: 'fewer' })));
  expect(await toldOf(ada, { ...nobodyElse, isWhole: false })).toEqual([1, 2, 3].map(() => ({ kind: 'notShown' })));
});

test('whom the site lets in is unknown to whoever does not own it', async () => {
  const { ada } = await aPairOnItsWay('accepted');
  const site: Services['site'] = { ...ada.site, visitors: async () => undefined };
  expect(await whoCanRead({ ...ada, site }, { kind: 'site' })).toEqual({ kind: 'notShown' });
});
