import type { PairStage } from '#domain/pair.ts';
import { day, instant, later, localDate, type Instant } from '#domain/time/instant.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import type { HomeStep } from '#surfaces/personalTab/home/homeSteps.ts';
import type { TabPage } from '#surfaces/personalTab/tabPage.ts';
import { planDeletion } from '#useCases/myData/planDeletion.ts';
import { runDeletion } from '#useCases/myData/runDeletion.ts';
import { answerProposal } from '#useCases/pair/answerProposal.ts';
import { endPair } from '#useCases/pair/endPair.ts';
import { pairAnew } from '#useCases/pair/pairAnew.ts';
import { leaveProgramme } from '#useCases/programme/leaveProgramme.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { pauseProgramme } from '#useCases/programme/pauseProgramme.ts';
import { signAgreement } from '#useCases/pair/signAgreement.ts';
import { anAgreement } from '#test/builders/anAgreement.ts';
import { aPairOnItsWay, pairOf, type StoryStage } from './aPairOnItsWay.ts';

/** Whoever opens the tab, and the page that a link asks for. */
export interface Visit {
  readonly services: Services;
  readonly page?: string;
}

type Step = Exclude<HomeStep['kind'], 'pair'>;
type Stage = Exclude<PairStage['kind'], 'declined' | 'left' | 'ended' | 'lapsed'>;
type Page = Exclude<TabPage['kind'], 'home'>;

const begun = instant('2026-11-23T08:00:00Z');
const afterTheLast = instant('2027-06-03T08:00:00Z');

/** Ada and Omar at a stage that they reached in November, looked at when `now` says. */
async function story(stage: StoryStage, now: Instant = begun) {
  let clock = begun;
  const found = await aPairOnItsWay(stage, { now: () => clock });
  clock = now;
  return found;
}

async function membershipOf(services: Services) {
  const [membership] = (await openHome(services)).memberships;
  if (!membership) {
    throw new Error('Expected a membership');
  }
  return membership;
}

const steps = {
  invited: async () => (await story('invited')).ada,
  waiting: async () => {
    const { ada, omar } = await story('proposed');
    await answerProposal(omar, await pairOf(omar), 'declined');
    return ada;
  },
  notTakingPart: async () => {
    const { ada } = await story('enrolled');
    await leaveProgramme(ada, (await membershipOf(ada)).enrolment);
    return ada;
  },
  nextRound: async () => {
    const { ada } = await story('booked');
    await endPair(ada, await pairOf(ada), undefined);
    return ada;
  },
  endedPair: async () => {
    const { ada, omar } = await story('booked');
    await endPair(omar, await pairOf(omar), 'noTime');
    return ada;
  },
  closedPair: async () => {
    const { ada } = await story('booked');
    const read = async () => await Promise.reject(new OutsideProblem('missing', 'Gone'));
    return { ...ada, pairs: { ...ada.pairs, read } };
  },
  overPair: async () => {
    const { ada, lead } = await story('booked', later(afterTheLast, 200 * day));
    const [stored] = await lead.programmes.all();
    if (stored) {
      const retention = { months: 3, decidedAt: begun } as const;
      await lead.programmes.save({ ...stored.value, retention }, stored.version);
    }
    return ada;
  },
  partedPair: async () => {
    const { ada, omar } = await story('booked');
    await runDeletion(omar, await planDeletion(omar), { forBoth: new Set() });
    return ada;
  },
} satisfies Record<Step, () => Promise<Services>>;

const pairs = {
  proposed: async () => (await story('proposed')).ada,
  accepted: async () => (await story('accepted')).ada,
  agreed: async () => (await story('agreed')).omar,
  booked: async () => (await story('booked')).ada,
} satisfies Record<Stage, () => Promise<Services>>;

/** Who has done their part waits for the other one; and what is no kind of its own. */
const others = {
  'not invited': async () => (await story('nobody')).ada,
  enrolled: async () => (await story('enrolled')).ada,
  'not answered in time': async () => (await story('proposed', later(begun, 60 * day))).ada,
  paused: async () => {
    const { ada } = await story('enrolled');
    await pauseProgramme(ada, (await membershipOf(ada)).enrolment, localDate('2027-03-01'));
    return ada;
  },
  'accepted by one': async () => {
    const { ada } = await story('proposed');
    await answerProposal(ada, await pairOf(ada), 'accepted');
    return ada;
  },
  'proposed with two others to choose from': async () =>
    (await aPairOnItsWay('proposed', undefined, undefined, undefined, true)).omar,
  'signed by one': async () => {
    const { ada } = await story('accepted');
    await signAgreement(ada, await pairOf(ada), { hope: '', words: anAgreement() });
    return ada;
  },
  'booked by the other': async () => (await story('agreed')).ada,
  'met once, and asked whether they go on': async () => (await story('booked', instant('2027-01-13T08:00:00Z'))).ada,
  'paired anew': async () => {
    const { ada, omar } = await story('booked');
    await pairAnew(omar, await pairOf(omar));
    return ada;
  },
  'at the end of the path': async () => (await story('booked', afterTheLast)).omar,
};

const pages = {
  learn: 'learn',
  record: 'record',
  you: 'you',
  session: undefined,
  goodbye: undefined,
} satisfies Record<Page, string | undefined>;

async function visitOf(page: Page): Promise<Visit> {
  const { ada } = await story('booked');
  const { id } = (await pairOf(ada)).proposal.pair;
  return { services: ada, page: pages[page] ?? (page === 'session' ? id : `${page}/${id}`) };
}

const named = (states: Readonly<Record<string, () => Promise<Services>>>): readonly [string, () => Promise<Visit>][] =>
  Object.entries(states).map(([name, open]) => [name, async () => ({ services: await open() })]);

/** Every state of the tab; the compiler refuses the lists above when a kind of step, stage or page is missing. */
export const statesOfTab: readonly [string, () => Promise<Visit>][] = [
  ...named(steps),
  ...named(pairs),
  ...named(others),
  ...(Object.keys(pages) as Page[]).map((page): [string, () => Promise<Visit>] => [
    `page ${page}`,
    () => visitOf(page),
  ]),
];
