import type { DeskEntry, PairEntry, PersonEntry, PrivateEntry } from '#domain/entries.ts';

interface Stored {
  /** The list or library that holds it. */
  readonly where: 'Programmes' | 'Resources' | 'Recognitions' | 'People' | 'Private' | 'Pairs' | 'Lead';
  /** The column that says it, and the one by which it is found. */
  readonly says: 'Body' | 'State';
  readonly foundBy: 'ProgrammeKey' | 'ResourceKey' | 'RecognitionKey' | 'Kind' | 'State';
}

const entryIn = <Where extends Stored['where']>(where: Where) => ({ where, says: 'Body', foundBy: 'Kind' }) as const;

const [ofPerson, ofOne, ofPair, ofLeads] = [entryIn('People'), entryIn('Private'), entryIn('Pairs'), entryIn('Lead')];

type Everything = Record<PersonEntry['kind'], typeof ofPerson> &
  Record<PrivateEntry['kind'], typeof ofOne> &
  Record<PairEntry['kind'], typeof ofPair> &
  Record<DeskEntry['kind'], typeof ofLeads> &
  Record<'programme' | 'resource' | 'recognition' | 'mark', Stored>;

export type StoredKind = keyof Everything;

/** Everything that the product stores; the compiler refuses this list when a kind of entry is missing or is no more. */
export const storedKinds: Readonly<Record<StoredKind, Stored>> = {
  programme: { where: 'Programmes', says: 'Body', foundBy: 'ProgrammeKey' },
  resource: { where: 'Resources', says: 'Body', foundBy: 'ResourceKey' },
  recognition: { where: 'Recognitions', says: 'Body', foundBy: 'RecognitionKey' },
  // At the top of every library: what it is, and the version of the site.
  mark: { where: 'Pairs', says: 'State', foundBy: 'State' },
  enrolment: ofPerson,
  proposal: ofPerson,
  milestone: ofPerson,
  sessionCounts: ofPerson,
  leadStep: ofPerson,
  module: ofPerson,
  veiledPulse: ofPerson,
  publicPledge: ofPerson,
  thanksConsent: ofPerson,
  privateNote: ofOne,
  growth: ofOne,
  pulse: ofOne,
  pulseVeil: ofOne,
  goesOn: ofOne,
  recordChoice: ofOne,
  growthGoals: ofOne,
  noticeChoice: ofOne,
  answer: ofPair,
  departure: ofPair,
  ending: ofPair,
  signature: ofPair,
  series: ofPair,
  filled: ofPair,
  goal: ofPair,
  note: ofPair,
  learning: ofPair,
  promise: ofPair,
  pledge: ofPair,
  pledgeAssent: ofPair,
  thanks: ofPair,
  draft: ofLeads,
  vocabulary: ofLeads,
  pair: ofLeads,
  readiness: ofLeads,
  job: ofLeads,
  jobLog: ofLeads,
  lease: ofLeads,
  sweptCounts: ofLeads,
} satisfies Everything;

export const kinds = Object.keys(storedKinds) as readonly StoredKind[];
