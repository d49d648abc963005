import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { PairEntry } from '#domain/entries.ts';
import { instant } from '#domain/time/instant.ts';
import { graphClient } from '#graph/client.ts';
import { everySite, selectedSite } from '#graph/scopes.ts';
import { OutsideProblem } from '#ports/problem.ts';
import { leadsGroupId, siteAddress } from '#sandbox/tenant/wellKnown.ts';
import { pairEntries } from '#store/codecs/pairEntries.ts';
import { sharePointFolders } from '#store/folders.ts';
import { sharePointSite } from '#store/site.ts';
import { clientOf, foldersOf, setupOf, siteOf, type StandIn, standIn } from '#test/contracts/standIn.ts';

const session = instant('2027-01-12T10:00:00Z');
const note = { kind: 'note', key: 'first', session, text: 'hello' } as const;

let subject: StandIn;
let folder: string;

beforeEach(async () => {
  subject = standIn();
  await setupOf(subject, subject.lead).provision();
  await pairsOf('lead').create('pair-1', { people: [subject.ada, subject.bo], withLeads: false });
  const drive = await siteOf(subject, subject.ada).drive('Pairs');
  const { id } = await ask<{ id: string }>('GET', `${drive}/root:/pair-1`);
  folder = `${drive}/items/${id}`;
});

afterEach(() => {
  expect(subject.tenant.violations).toEqual([]);
});

const pairsOf = (person: 'lead' | 'ada' | 'bo' | 'outsider') =>
  foldersOf<PairEntry>(subject, subject[person], 'Pairs', pairEntries);

const ask = <Answer extends object>(
  method: 'GET' | 'PUT' | 'PATCH' | 'POST',
  path: string,
  body?: unknown,
  person: 'ada' | 'lead' = 'ada',
): Promise<Answer> =>
  clientOf(subject, subject[person]).send<Answer>({ aim: 'prepare', method, path, body, scopes: selectedSite.use });

/** A file as a writer leaves it who stops after the first of the two calls. */
const halfWritten = (name: string) => ask<{ id: string }>('PUT', `${folder}:/${name}:/content`, 'half');

const spoilt = async (body: string) => {
  const { id } = await halfWritten('note-spoilt.txt');
  const drive = folder.split('/items/')[0];
  await ask('PATCH', `${drive}/items/${id}/listItem/fields`, { Kind: 'note', EntryKey: 'spoilt', Body: body });
};

test('an entry that was left half written is not read, and the next write completes it', async () => {
  await halfWritten('note-first.txt');
  expect(await pairsOf('ada').read('pair-1')).toEqual([]);
  await pairsOf('bo').write('pair-1', note);
  expect(await pairsOf('ada').read('pair-1')).toMatchObject([{ value: note }]);
});

test('a folder with an entry that cannot be understood is not read by halves', async () => {
  await pairsOf('ada').write('pair-1', note);
  await spoilt('{"kind":"note","key":"spoilt","session":"soon","text":"?"}');
  await expect(pairsOf('ada').read('pair-1')).rejects.toMatchObject({
    kind: 'broken',
    message: expect.stringMatching(/^Cannot read "Pairs\/pair-1\/note-spoilt.txt": session: /),
  });
});

test('over all folders, an entry that cannot be understood is left out and told', async () => {
  await pairsOf('ada').write('pair-1', note);
  await spoilt('no JSON');
  const told: OutsideProblem[] = [];
  const folders = sharePointFolders({
    site: siteOf(subject, subject.ada),
    library: 'Pairs',
    codec: pairEntries,
    leadsGroupId,
    me: async () => subject.ada,
    onUnreadable: (problem) => told.push(problem),
  });
  expect((await folders.readEvery('note')).map(({ value }) => value)).toEqual([note]);
  expect(told.map(({ message }) => message)).toEqual([
    expect.stringContaining('Cannot read "Pairs/pair-1/note-spoilt.txt"'),
  ]);
});

/** Ada, to whom SharePoint does not say which version her writing made; something may happen before she asks. */
const adaUntold = (meanwhile: () => Promise<unknown>) => {
  const client = graphClient({
    address: 'https://graph.microsoft.com',
    token: (scopes) => subject.tenant.tokenFor(subject.ada, scopes),
    fetch: async (url, init) => {
      const answer = await subject.tenant.graph(new Request(url, init));
      if (init?.method !== 'PATCH') {
        return answer;
      }
      const { '@odata.etag': _, ...fields } = (await answer.json()) as Record<string, unknown>;
      await meanwhile();
      return new Response(JSON.stringify(fields), { headers: { 'Content-Type': 'application/json' } });
    },
  });
  const site = sharePointSite({ client, address: siteAddress, scopes: selectedSite });
  return sharePointFolders({ site, library: 'Pairs', codec: pairEntries, leadsGroupId, me: async () => subject.ada });
};

test('where SharePoint does not tell the version that a writing made, it is read', async () => {
  const { version } = await adaUntold(async () => undefined).write('pair-1', note);
  expect(await pairsOf('ada').read('pair-1')).toEqual([{ value: note, version }]);
});

test('what somebody else writes before the version is read is a conflict, and is not overwritten later', async () => {
  const byBo = { ...note, text: 'by Bo' };
  const folders = adaUntold(async () => {
    const [standing] = await pairsOf('bo').read('pair-1');
    await pairsOf('bo').write('pair-1', byBo, standing?.version);
  });
  await expect(folders.write('pair-1', note)).rejects.toMatchObject({ kind: 'conflict' });
  expect((await pairsOf('ada').read('pair-1')).map(({ value }) => value)).toEqual([byBo]);
  const said = (await pairsOf('ada').history('pair-1', note)).map(({ value }) => 'text' in value && value.text);
  expect(said).toEqual(['by Bo', 'hello']);
});

test('a long entry comes back whole, and so does the short one that replaces it', async () => {
  const long = { ...note, text: 'Grüße 🎓 "zum" Schluss\n'.repeat(9_000) };
  const stored = await pairsOf('ada').write('pair-1', long);
  expect((await pairsOf('bo').readEvery('note'))[0]?.value).toEqual(long);
  await pairsOf('bo').write('pair-1', note, stored.version);
  expect(await pairsOf('ada').read('pair-1')).toMatchObject([{ value: note }]);
});

test('an entry that is too long for its columns is refused', async () => {
  const tooLong = { ...note, text: 'x'.repeat(480_000) };
  await expect(pairsOf('ada').write('pair-1', tooLong)).rejects.toMatchObject({ kind: 'tooLong' });
});

test('a key that could lead out of the folder is refused', async () => {
  await expect(pairsOf('ada').write('pair-1', { ...note, key: '../pair-2/x' })).rejects.toThrow(RangeError);
});

test('somebody who is let in later by another way is found as unexpected', async () => {
  await ask('POST', `${folder}/invite`, {
    recipients: [{ objectId: subject.outsider }],
    roles: ['read'],
    requireSignIn: true,
    sendInvitation: false,
  });
  expect(
    await pairsOf('bo').privacyOf('pair-1', { people: [subject.ada, subject.bo], withLeads: false }),
  ).toMatchObject({
    confirmed: false,
    unexpected: [{ id: subject.outsider, mayWrite: false }],
  });
});

test('who does not own a folder of their own any more confirms nothing: somebody else may be in and not be shown', async () => {
  const own = { people: [subject.ada], withLeads: false };
  await pairsOf('lead').create('ada', own);
  expect(await pairsOf('ada').privacyOf('ada', own)).toMatchObject({ confirmed: true });
  const drive = await siteOf(subject, subject.ada).drive('Pairs');
  const { id } = await ask<{ id: string }>('GET', `${drive}/root:/ada`);
  const stranger = { recipients: [{ objectId: subject.outsider }], roles: ['read'], requireSignIn: true };
  await ask('POST', `${drive}/items/${id}/invite`, { ...stranger, sendInvitation: false });
  const { value } = await ask<{ value: { id: string; grantedToV2: { user: { id: string } } }[] }>(
    'GET',
    `${drive}/items/${id}/permissions`,
  );
  const mine = value.find(({ grantedToV2 }) => grantedToV2.user.id === subject.ada)?.id ?? '';
  await ask('PATCH', `${drive}/items/${id}/permissions/${mine}`, { roles: ['write'] });
  expect(await pairsOf('ada').privacyOf('ada', own)).toMatchObject({
    confirmed: false,
    unexpected: [],
    isWhole: false,
  });
});

test('whoever was in a folder before, and does not belong there, is out once it is made', async () => {
  const drive = await siteOf(subject, subject.lead).drive('Pairs');
  const made = { name: 'pair-2', folder: {}, '@microsoft.graph.conflictBehavior': 'fail' };
  const { id } = await ask<{ id: string }>('POST', `${drive}/items/root/children`, made, 'lead');
  const intruder = { recipients: [{ objectId: subject.outsider }], roles: ['write'], requireSignIn: true };
  await ask('POST', `${drive}/items/${id}/invite`, { ...intruder, sendInvitation: false }, 'lead');
  const audience = { people: [subject.ada, subject.bo], withLeads: false };
  expect(await pairsOf('lead').create('pair-2', audience)).toMatchObject({ confirmed: true });
  await expect(pairsOf('outsider').read('pair-2')).rejects.toMatchObject({ kind: 'missing' });
});

test('a person whom SharePoint cannot let in is told, and the folder is not confirmed', async () => {
  const { tenant, lead, ada, bo } = subject;
  const client = graphClient({
    address: 'https://graph.microsoft.com',
    token: (wanted) => tenant.tokenFor(lead, wanted),
    fetch: async (url, init) => {
      const request = new Request(url, init);
      return request.url.endsWith('/invite')
        ? Response.json({ value: [{ error: { message: 'The recipient could not be resolved' } }] })
        : await tenant.graph(request);
    },
  });
  const site = sharePointSite({ client, address: siteAddress, scopes: selectedSite });
  const folders = sharePointFolders({
    site,
    library: 'Pairs',
    codec: pairEntries,
    leadsGroupId,
    me: async () => lead,
  });
  await expect(folders.create('pair-3', { people: [ada, bo], withLeads: false })).rejects.toMatchObject({
    kind: 'denied',
    message: expect.stringContaining('The recipient could not be resolved'),
  });
});

test('everything works too where the tenant grants no single site', async () => {
  const folders = sharePointFolders({
    site: siteOf(subject, subject.ada, everySite),
    library: 'Pairs',
    codec: pairEntries,
    leadsGroupId,
    me: async () => subject.ada,
  });
  const stored = await folders.write('pair-1', note);
  expect(await folders.read('pair-1')).toEqual([stored]);
});
