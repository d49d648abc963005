import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import { instant, later } from '#domain/time/instant.ts';
import { leadOf } from '#sandbox/cohort/seedCohort.ts';
import { type Random, randomFrom } from '#sandbox/organisations/random.ts';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { everybodyHeard } from './doorway.ts';
import { pairIdInTest, servicesIn, straightTo, textIn, viewIn } from './pairInTenant.ts';
import { type Page, type Writer, writer } from './writer.ts';

/*
 * Two people write one note. Their pages crash, their devices go offline, SharePoint is throttled, connections break
 * before and after a write. Whatever a screen called saved or kept must be in SharePoint or on a device: at any time,
 * and in SharePoint once all is calm.
 */
const steps = 10_000;
const stepsPerNote = 400;
const seed = 20_261_123;

beforeAll(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance', 'Date'] });
});
afterAll(() => {
  jest.useRealTimers();
});

test(`no word that a screen confirmed is lost in ${steps} steps`, async () => {
  const random = randomFrom(seed);
  const folder = await aPairFolder();
  const happened = new Set<string>();
  for (let note = 0; note < steps / stepsPerNote; note += 1) {
    await writeOneNote(folder, random, note, happened);
  }
  expect([...happened]).toEqual(expect.arrayContaining(['saved', 'saved together', 'notSaved', 'conflict', 'offered']));
  expect(folder.tenant.violations).toEqual([]);
}, 600_000);

async function writeOneNote({ tenant, people }: PairFolder, random: Random, note: number, happened: Set<string>) {
  const session = later(instant('2027-01-12T10:00:00Z'), note * 3_600_000);
  const confirmed = new Set<string>();
  const onConfirmed = (text: string) => text.match(word)?.forEach((each) => confirmed.add(each));
  const writers = people.map((me, index) =>
    writer({ name: 'ab'.charAt(index), tenant, people, me, session, random, onConfirmed }),
  );
  const onlooker = servicesIn(tenant, people[0], straightTo(tenant));
  const inSharePoint = async () =>
    await tenant.calm(async () => textIn(await viewIn(onlooker, people, people[0]), session).text);
  const onDevices = async () => (await Promise.all(writers.map(({ drafts }) => drafts()))).flat();
  await openAll(writers);
  tenant.setFaults({ share: 0.15, seed: note });
  for (let step = 0; step < stepsPerNote; step += 1) {
    await take(random, random.pick(writers), step);
    writers.forEach((each) => noteState(each, happened));
    if (step % 40 === 0) {
      expect(missingIn([await inSharePoint(), ...(await onDevices())].join('\n'), confirmed)).toEqual([]);
    }
  }
  tenant.setFaults(undefined);
  await calmDown(writers);
  expect(missingIn(await inSharePoint(), confirmed)).toEqual([]);
  expect(await onDevices()).toEqual([]);
  expect(confirmed.size).toBeGreaterThan(stepsPerNote / 10);
}

/** Every word that is typed stands for itself: who typed it, and when. */
const word = /[ab]\d+/g;

function noteState(who: Writer, happened: Set<string>): void {
  const state = who.page()?.keeper.state();
  if (state) {
    const { status, offers } = state;
    happened.add(status.kind === 'saved' && status.withTheirs ? 'saved together' : status.kind);
    offers.forEach(() => happened.add('offered'));
  }
}

type PairFolder = Awaited<ReturnType<typeof aPairFolder>>;

async function aPairFolder() {
  const tenant = createTenant({ throttling: 'off' });
  const lead = leadOf(tenant);
  const [mentor, mentee] = [...tenant.state.directory.users.values()]
    .filter(
      ({ accountEnabled, hasMailbox, userType, id }) =>
        accountEnabled && hasMailbox && userType === 'Member' && id !== lead,
    )
    .slice(100, 102)
    .map(({ id }) => personId(id));
  if (!mentor || !mentee) {
    throw new Error('Cannot cast the test: the stand-in tenant has too few people');
  }
  const { site, pairs } = servicesIn(tenant, lead, straightTo(tenant));
  await site.provision();
  await pairs.create(pairIdInTest, { people: [mentor, mentee], withLeads: false });
  return { tenant, people: [mentor, mentee] as const };
}

const missingIn = (text: string, words: ReadonlySet<string>): readonly string[] => {
  const standing = new Set(text.match(word));
  return [...words].filter((word) => !standing.has(word));
};

const openAll = async (writers: readonly Writer[]): Promise<void> => {
  for (const each of writers) {
    await each.open();
  }
};

/** One thing that happens, to one of the two. */
async function take(random: Random, who: Writer, step: number): Promise<void> {
  const page = who.page();
  const chance = random.next();
  if (!page) {
    who.setOnline(chance < 0.5 || who.isOnline());
    await (who.isOnline() ? who.open() : undefined);
  } else if (chance < 0.35) {
    page.keeper.type(withWord(random, page.keeper.state().text, `${who.name}${step}`));
  } else if (chance < 0.75) {
    await letSomeThrough(random, page);
  } else if (chance < 0.85) {
    jest.advanceTimersByTime(1000);
  } else if (chance < 0.92) {
    answerQuestions(page.keeper);
  } else if (chance < 0.95) {
    page.keeper.refresh(page.read()).catch(() => undefined);
    page.keeper.tryAgain();
  } else if (chance < 0.98) {
    who.setOnline(!who.isOnline() || random.chance(0.3));
    page.keeper.save();
  } else {
    await who.crash();
  }
  await everybodyHeard();
}

/** The device answers in order, the network in any. */
async function letSomeThrough(random: Random, { database, requests }: Page): Promise<void> {
  for (let count = random.below(20); count > 0; count -= 1) {
    await (random.chance(0.3) ? database.letThrough(0) : requests.letThrough(random.below(requests.waiting())));
  }
}

/** A word more: at the end of a line, or on a line of its own. */
function withWord(random: Random, text: string, word: string): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  const isOwnLine = random.chance(0.4);
  return lines.toSpliced(at, isOwnLine ? 0 : 1, isOwnLine ? word : `${lines[at] ?? ''} ${word}`).join('\n');
}

/** The person puts back what is offered, and leaves both texts where there are two. */
function answerQuestions({ settle, state, takeBack }: Page['keeper']): void {
  settle();
  state().offers.slice(0, 1).forEach(takeBack);
}

/** The connection is back: first on the pages as they are, then on new ones, until there is nothing left to say. */
async function calmDown(writers: readonly Writer[]): Promise<void> {
  for (let visit = 0; visit < 6; visit += 1) {
    for (const each of writers) {
      each.setOnline(true);
      if (visit > 0) {
        await each.crash();
        await each.open();
      }
      await finish(each);
    }
  }
}

async function finish(who: Writer): Promise<void> {
  const page = who.page();
  if (!page) {
    return;
  }
  for (let round = 0; round < mostQuestions && !isFinished(page); round += 1) {
    page.keeper.save();
    answerQuestions(page.keeper);
    await everythingThrough(who);
    jest.advanceTimersByTime(1000);
    await everythingThrough(who);
  }
  expect(isFinished(page)).toBe(true);
}

const mostQuestions = 60;

function isFinished({ keeper, database, requests }: Page): boolean {
  const { offers, status } = keeper.state();
  const isQuiet = database.waiting() + requests.waiting() === 0;
  return isQuiet && offers.length === 0 && (status.kind === 'saved' || status.kind === 'untouched');
}

/** Signing a token takes a while, in which nothing waits at a door. */
async function everythingThrough(who: Writer): Promise<void> {
  for (let turn = 0; turn < 5000; turn += 1) {
    const page = who.page();
    const door = [page?.database, page?.requests].find((each) => (each?.waiting() ?? 0) > 0);
    await (door ? door.letThrough(0) : everybodyHeard());
    if (!door && page?.keeper.state().status.kind !== 'saving') {
      return;
    }
  }
  throw new Error(`Cannot calm down: ${who.name} is still ${who.page()?.keeper.state().status.kind ?? 'away'}`);
}
