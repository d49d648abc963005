import type { DeskEntry, PairEntry, PersonEntry, PrivateEntry } from '#domain/entries.ts';
import type { Programme } from '#domain/programme.ts';
import type { Recognition } from '#domain/recognition/recognition.ts';

type StoredEntry = PairEntry | PersonEntry | PrivateEntry | DeskEntry;
type EntryOf<Kind extends StoredEntry['kind']> = Extract<StoredEntry, { kind: Kind }>;

/** Where in a value any text may stand: `reasons[].topics[]`. Ids, dates and choices are not any text, and are checked. */
type TextPath<Value> = Value extends string
  ? string extends Value
    ? ''
    : never
  : Value extends number | boolean | null | undefined
    ? never
    : Value extends readonly (infer Item)[]
      ? Joined<'[]', TextPath<Item>>
      : { [Name in keyof Value & string]-?: Joined<Name, TextPath<Value[Name]>> }[keyof Value & string];

type Joined<Head extends string, Path> = Path extends string
  ? Path extends '' | `[${string}`
    ? `${Head}${Path}`
    : `${Head}.${Path}`
  : never;

type TextsOf<Kind extends StoredEntry['kind']> = TextPath<Omit<EntryOf<Kind>, 'kind' | 'key'>>;

/** Kinds that hold any text, each with its places. */
type Texts = {
  readonly [Kind in StoredEntry['kind'] as [TextsOf<Kind>] extends [never] ? never : Kind]: TextsOf<Kind>;
} & { readonly programme: TextPath<Programme>; readonly recognition: TextPath<Recognition> };

export type KindWithText = keyof Texts;

/** Whose words they are: what a person types, what the directory or a calendar says, what the app makes up. */
type Source = 'the person' | 'leads' | 'the directory' | 'the calendar' | 'the app';

const [person, leads, directory, calendar, app] = [
  'the person',
  'leads',
  'the directory',
  'the calendar',
  'the app',
] as const;

const twoPartners = <Path extends string>(path: Path) =>
  ({
    [`${path}.mentor.name`]: directory,
    [`${path}.mentor.mail`]: directory,
    [`${path}.mentor.department`]: directory,
    [`${path}.mentor.jobTitle`]: directory,
    [`${path}.mentee.name`]: directory,
    [`${path}.mentee.mail`]: directory,
    [`${path}.mentee.department`]: directory,
    [`${path}.mentee.jobTitle`]: directory,
  }) as Record<`${Path}.${'mentor' | 'mentee'}.${'name' | 'mail' | 'department' | 'jobTitle'}`, Source>;

const reasons = <Path extends string>(path: Path) =>
  ({
    [`${path}[].topics[]`]: person,
    [`${path}[].language`]: person,
    [`${path}[].mentorDepartment`]: directory,
    [`${path}[].menteeDepartment`]: directory,
  }) as Record<`${Path}[].${'topics[]' | 'language' | 'mentorDepartment' | 'menteeDepartment'}`, Source>;

/** Every place where any text may be stored; the compiler refuses this list when one is missing or is no more. */
export const storedTexts: { readonly [Kind in KindWithText]: Readonly<Record<Texts[Kind], Source>> } = {
  programme: {
    name: leads,
    purpose: leads,
    sponsor: leads,
    'rules.seniority.steps[][]': leads,
    'contact.name': directory,
    'contact.mail': directory,
  },
  recognition: { id: app, mentor: directory, mentee: directory, text: person },
  enrolment: {
    'enrolment.teaches[]': person,
    'enrolment.wantsToLearn[]': person,
    'enrolment.languages[]': person,
    'enrolment.corrected.department': person,
    'enrolment.corrected.jobTitle': person,
  },
  proposal: {
    ...twoPartners('proposal.pair'),
    ...reasons('proposal.reasons'),
    'proposal.others[].mentor.name': directory,
    'proposal.others[].mentor.department': directory,
    'proposal.others[].mentor.jobTitle': directory,
    ...reasons('proposal.others[].reasons'),
  },
  publicPledge: { 'words.text': person },
  thanksConsent: { 'words.text': person },
  privateNote: { text: person },
  growth: { line: person },
  recordChoice: { 'choice.thanks[]': app, 'choice.learnings[]': app },
  signature: {
    hope: person,
    'words.rhythm': person,
    'words.talking': person,
    'words.confidentiality': person,
    'words.leaving': person,
  },
  filled: { 'filled.subject': app },
  series: {
    'series.transactionId': app,
    'series.booking.eventId': calendar,
    'series.booking.iCalUId': calendar,
    'series.booking.joinUrl': calendar,
  },
  goal: { title: person, 'steps[].what': person },
  note: { text: person },
  learning: { taught: person, learned: person },
  promise: { what: person },
  pledge: { text: person, learning: app },
  thanks: { text: person },
  draft: {
    ...reasons('draft.pairs[].reasons'),
    ...reasons('draft.pairs[].others[].reasons'),
    'draft.leftOut[].changes[].topics[]': person,
  },
  vocabulary: {
    'edits.topics[].id': app,
    'edits.topics[].label': leads,
    'edits.topics[].aliases[]': leads,
    'edits.merges[].phrase': person,
    'edits.merges[].topic': leads,
  },
  pair: twoPartners('pair'),
  readiness: { 'record.launch.because': leads },
  job: {
    'job.work.invitees[].topics[]': app,
    ...reasons('job.work.pairs[].reasons'),
    ...reasons('job.work.pairs[].others[].reasons'),
  },
  lease: { 'lease.holderName': directory, 'lease.job': app },
};
