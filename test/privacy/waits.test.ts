import { anAgreement } from '#test/builders/anAgreement.ts';
import { beforeAll, expect, test } from '@jest/globals';
import type { PairEntry, PrivateEntry } from '#domain/entries.ts';
import { personId } from '#domain/ids.ts';
import type { Services } from '#ports/services.ts';
import { servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { driveIdOf } from '#sandbox/tenant/sharePoint/identifiers.ts';
import { siteId } from '#sandbox/tenant/wellKnown.ts';
import { answerProposal } from '#useCases/pair/answerProposal.ts';
import { closeSession } from '#useCases/sessions/closeSession.ts';
import { givePulse } from '#useCases/sessions/givePulse.ts';
import { keepGrowth } from '#useCases/sessions/keepGrowth.ts';
import { makePromise } from '#useCases/sessions/makePromise.ts';
import { makePledge } from '#useCases/pledges/makePledge.ts';
import { giveThanks } from '#useCases/recognition/giveThanks.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { setGoal } from '#useCases/pair/setGoal.ts';
import { signAgreement } from '#useCases/pair/signAgreement.ts';
import { writePrivateNote } from '#useCases/notes/privateNotes.ts';
import { writeNote } from '#useCases/notes/writeNote.ts';
import { firstCells, readDocument, tableUnder } from './documentTables.ts';
import { type FilledSite, filledSite } from './filledSite.ts';
import { askAs } from './rawRequest.ts';
import { siteOf } from './targets.ts';

// What is not stored while a third person could read it, as docs/security.md says.

type Write = (services: Services, view: PairView) => Promise<unknown>;
type Kind = (PairEntry | PrivateEntry)['kind'];

const text = 'Between us';
const sessionOf = ({ proposal }: PairView) => proposal.proposedAt;
const writes: Readonly<Partial<Record<Kind, Write>>> = {
  note: (services, view) => writeNote(services, view, { session: sessionOf(view), text, replaces: undefined }),
  privateNote: (services, view) =>
    writePrivateNote(services, view, { session: sessionOf(view), text, replaces: undefined }),
  signature: (services, view) => signAgreement(services, view, { hope: text, words: anAgreement({ talking: text }) }),
  goal: (services, view) => setGoal(services, view, { key: 'new', title: text }),
  learning: (services, view) => closeSession(services, view, { session: sessionOf(view), taught: text, learned: text }),
  promise: (services, view) =>
    makePromise(services, view, { key: 'new', session: sessionOf(view), of: view.me, what: text }),
  answer: (services, view) => answerProposal(services, view, 'accepted'),
  pledge: (services, view) => makePledge(services, view, { key: 'new', text, learning: 'first' }),
  growth: (services, view) => keepGrowth(services, view, sessionOf(view), { levels: {}, line: text }),
  pulse: (services, view) => givePulse(services, view, sessionOf(view), { worth: 'yes' }),
  thanks: (services, view) => giveThanks(services, view, { key: 'new', text, mayBeShown: true }),
};

let filled: FilledSite;
let services: Services;
let view: PairView;

/** The mentee and a mentor who has just accepted. The mentee lets a third person into their folders. */
beforeAll(async () => {
  filled = await filledSite();
  const mentee = personId(filled.people.get('mentee') ?? '');
  services = servicesOf(filled.tenant, mentee);
  const { pairs } = await openHome(services);
  const found = pairs.find(({ partner }) => partner.id === filled.people.get('mentee’s other mentor'));
  if (!found) {
    throw new Error('The mentee has no second mentor');
  }
  view = found;
  expect(await letIn(mentee, 'Pairs', view.proposal.pair.id)).toBe(200);
  expect(await letIn(mentee, 'Private', mentee)).toBe(200);
});

async function letIn(owner: string, library: string, folder: string): Promise<number> {
  const list = [...siteOf(filled).lists.values()].find(({ displayName }) => displayName === library);
  const item = [...(list?.items.values() ?? [])].find(({ name }) => name === folder);
  const address = `/drives/${driveIdOf(siteId, list?.id ?? '')}/items/${item?.driveItemId}/invite`;
  const recipients = [{ objectId: filled.accomplice }];
  const body = JSON.stringify({ recipients, roles: ['read'], requireSignIn: true, sendInvitation: false });
  return (await askAs(filled.tenant, owner, { method: 'POST', address, body })).status;
}

const howMany = (kind: string): number =>
  [...siteOf(filled).lists.values()].flatMap(({ items }) =>
    [...items.values()].filter(({ fields }) => fields['Kind'] === kind),
  ).length;

const rows = tableUnder(readDocument('security'), 'What waits for privacy');

test('the table has everything that the two write in words', () => {
  expect(firstCells(rows).toSorted()).toEqual(Object.keys(writes).toSorted());
});

test.each(Object.entries(writes))(
  'while a third person could read a %s, it waits as the table says',
  async (kind, write) => {
    const before = howMany(kind);
    const outcome = await write(services, view).catch((error: unknown) => error);
    expect(outcome).toMatchObject({ kind: 'notPrivate' });
    const waits = howMany(kind) === before ? 'yes' : 'no';
    expect({ kind, waits }).toEqual(rows.find((row) => row['kind'] === kind));
  },
);
