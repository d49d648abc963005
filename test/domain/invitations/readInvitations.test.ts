import { describe, expect, test } from '@jest/globals';
import { importFaultKinds } from '#domain/invitations/importFaults.ts';
import { type ImportGround, type ImportReading, readInvitations } from '#domain/invitations/readInvitations.ts';
import { editedTopics } from '#domain/matching/topics/editedTopics.ts';
import { noEdits } from '#domain/matching/topics/topicReader.ts';
import { aColleague } from '#test/builders/aColleague.ts';
import { faultyFile } from './faultyFile.ts';

const topics = editedTopics(noEdits);
const ada = aColleague({ id: 'ada', mail: 'Ada.Osei@contoso.example' });
const bo = aColleague({ id: 'bo', mail: 'bo@contoso.example' });
const ground: ImportGround = { colleagues: [ada, bo], enrolments: [], topics, role: 'mentor' };

/** What is read in the end, and how often the page could draw meanwhile. */
function readWhole(
  text: string,
  on: ImportGround = ground,
): { readonly reading: ImportReading; readonly rests: number } {
  const steps = readInvitations(text, on);
  for (let rests = 0; ; rests += 1) {
    const step = steps.next();
    if (step.done === true) {
      return { reading: step.value, rests };
    }
  }
}

function read(text: string, on?: ImportGround) {
  const { reading } = readWhole(text, on);
  return reading.kind === 'read' ? reading : undefined;
}

describe('10,000 rows, of which 300 are wrong in every known way', () => {
  test.each([1, 2027, 31_337])('each wrong one is named with its row, and only those (seed %i)', (seed) => {
    const { text, faults, good, colleagues, enrolments } = faultyFile(10_000, 300, seed);
    expect(new Set(faults.values()).size).toBeGreaterThanOrEqual(20);
    const { reading, rests } = readWhole(text, { ...ground, colleagues, enrolments });
    const plan = reading.kind === 'read' ? reading : undefined;
    expect(plan?.rows).toBe(10_000);
    expect(plan?.faults.map(({ row, kind }) => [row, kind])).toEqual([...faults]);
    expect(plan?.invitees.map(({ person }) => person)).toEqual(good);
    expect(rests).toBe(40);
  });
});

test('there are at least twenty kinds of faults', () => {
  expect(new Set(importFaultKinds).size).toBeGreaterThanOrEqual(20);
});

test('everything that is wrong with a row is named, with its column', () => {
  expect(read('Role,Mail,Topics\nboss,who@contoso.example,knitting socks')?.faults).toEqual([
    { kind: 'unknownAddress', row: 2, column: 'mail', value: 'who@contoso.example' },
    { kind: 'unknownRole', row: 2, column: 'role', value: 'boss' },
    expect.objectContaining({ kind: 'unknownTopic', row: 2, column: 'topics', value: 'knitting socks' }),
  ]);
});

test('topics are kept as the list names them, each once', () => {
  expect(read('Mail,Role,Topics\nbo@contoso.example,Mentee,"AI tools; generative AI;Excel"')?.invitees).toEqual([
    { person: 'bo', role: 'mentee', topics: [...new Set(['AI tools', 'generative AI', 'Excel'].map(topics.keyOf))] },
  ]);
});

test('a file without roles takes the one that the lead chose', () => {
  expect(read('Name;E-mail\nAda;ADA.OSEI@contoso.example', { ...ground, role: 'mentee' })).toMatchObject({
    invitees: [{ person: 'ada', role: 'mentee' }],
    unread: ['Name'],
  });
});

test('a file without headings holds addresses, roles and topics in this order', () => {
  expect(read('Ada <ada.osei@contoso.example>,mentor\nbo@contoso.example,mentee,Excel')).toMatchObject({
    rows: 2,
    invitees: [{ person: 'ada' }, { person: 'bo', role: 'mentee' }],
    faults: [],
  });
});

test('blank rows are passed over, and count', () => {
  expect(read('\nMail,Role\n,\n\nwho@contoso.example,mentor')?.faults).toEqual([
    expect.objectContaining({ row: 5, kind: 'unknownAddress' }),
  ]);
});

test.each([
  ['nothing', '\n ,\n', { kind: 'empty' }],
  ['no addresses', 'Name,Role\nAda,mentor', { kind: 'noMailColumn', seen: ['Name', 'Role'] }],
  ['two columns of addresses', 'Mail,E-Mail\na,b', { kind: 'columnTwice', column: 'mail' }],
])('a file with %s is refused as a whole', (_, text, reading) => {
  expect(readWhole(text).reading).toEqual(reading);
});
