import type { ExpectedTime } from '#domain/expectedTime.ts';
import type { JobWork, StepOutcome } from '#domain/job.ts';
import { plural } from './plural.ts';

type Kind = JobWork['kind'];

type NotDone = Exclude<StepOutcome, 'done'>;

const notDone: Record<NotDone, string> = {
  waiting: 'Not begun yet',
  kept: 'Left as it is, because something has changed since',
  privacyOpen:
    'Asked, but privacy is not confirmed yet; the lead who began it can confirm it by going on with the work',
  denied: 'SharePoint did not allow it',
  missing: 'The directory has no such person, or no mail address for them',
  conflict: 'Somebody changed it at the same moment',
  busy: 'Microsoft 365 was busy',
  offline: 'There was no connection',
  signInNeeded: 'A sign-in was needed',
  notPrivate: 'Others could still read it',
  tooLong: 'It is longer than can be kept',
  notSetUp: 'The site is not set up',
  broken: 'Something unexpected came back',
};

/** Words of work that takes a while: how far it is, who is at it, what became of it. */
export const jobs = {
  title: {
    invite: 'Inviting people',
    publish: 'Publishing pairs',
    adjust: 'Helping pairs',
    tidy: 'Tidying up',
  } satisfies Record<Kind, string>,
  progress: (done: number, total: number) => `${done} of ${total} done`,
  timeLeft: (milliseconds: number) => `${duration(milliseconds)} left`,
  takes: (time: ExpectedTime) =>
    time.kind === 'measured'
      ? `At the pace of last time this takes ${duration(time.milliseconds)}.`
      : `This takes ${range(time)}. It was not done here before, so this is a guess; after the first few it is known better.`,
  guessedLeft: (time: { readonly least: number; readonly most: number }) => `${range(time)} left, at a guess`,
  mayClose: 'You may close this page: whoever comes back can go on from here.',
  stop: 'Stop',
  stopping: 'Stopping after this one',
  stoppedAt: {
    invite: (done: number, total: number) =>
      `${done} of ${plural(total, 'person', 'people')} ${total === 1 ? 'is' : 'are'} invited. Go on?`,
    publish: (done: number, total: number) =>
      `${done} of ${plural(total, 'pair', 'pairs')} ${total === 1 ? 'is' : 'are'} published. Go on?`,
    adjust: (done: number, total: number) =>
      `${done} of ${plural(total, 'step', 'steps')} ${total === 1 ? 'is' : 'are'} taken. Go on?`,
    tidy: (done: number, total: number) =>
      `${done} of ${plural(total, 'person', 'people')} ${total === 1 ? 'is' : 'are'} tidied up. Go on?`,
  } satisfies Record<Kind, (done: number, total: number) => string>,
  goOn: 'Go on',
  leave: 'Leave the rest',
  elsewhere: (name: string, done: number, total: number) => `${name} is at it: ${done} of ${total} done.`,
  takeOver: (time: string) => `If nothing more comes from there, you can go on from ${time}.`,
  elsewhereOther: (name: string) => `${name} is at other long work just now. One thing at a time.`,
  ended: {
    invite: (total: number) => `${plural(total, 'person is', 'people are')} invited.`,
    publish: (total: number) => (total === 1 ? 'The pair is out.' : `All ${total} pairs are out.`),
    adjust: (total: number) => (total === 1 ? 'That is done.' : `All ${total} steps are taken.`),
    tidy: (total: number) => `Tidied up after ${plural(total, 'person', 'people')}.`,
  } satisfies Record<Kind, (total: number) => string>,
  organisation: {
    title: 'Reading the organisation',
    progress: (done: number, total: number | undefined) =>
      total === undefined
        ? plural(done, 'colleague', 'colleagues')
        : `${done} of ${plural(total, 'colleague', 'colleagues')}`,
    hint: 'In a large organisation this takes a while. Nothing is changed by it.',
    stopped: (progress: string) => `Stopped after ${progress}. Going on takes up from there.`,
  },
  somebodyGone: 'somebody who has left',
  keptAfterAll: (count: number) =>
    `${plural(count, 'person is', 'people are')} left as they are, because something has changed since.`,
  earlier: 'Earlier long work',
  begunOn: (title: string, day: string) => `${title}, begun on ${day}`,
  log: 'What was done, and what was not',
  logDone: (count: number) => `Done: ${count}`,
  notLaunched: 'Nothing can be published yet: launch the programme under “Readiness” first.',
  logOther: (outcome: NotDone, names: readonly string[]) =>
    `${notDone[outcome]} (${names.length}): ${names.slice(0, mostNames).join(', ')}${andMore(names.length)}`,
};

const minute = 60_000;
/** From here on minutes would look more exact than they are. */
const manyMinutes = 100;

function duration(milliseconds: number): string {
  const minutes = Math.round(milliseconds / minute);
  if (minutes > manyMinutes) {
    return `about ${Math.round(minutes / 60)} hours`;
  }
  return minutes < 1 ? 'less than a minute' : `about ${plural(minutes, 'minute', 'minutes')}`;
}

/** In whole minutes or hours, so that a guess does not look exact. */
function range({ least, most }: { readonly least: number; readonly most: number }): string {
  const unit = most > manyMinutes * minute ? 60 * minute : minute;
  const [from, to] = [Math.floor(least / unit), Math.ceil(most / unit)];
  const many = unit === minute ? 'minutes' : 'hours';
  if (to <= 1) {
    return 'less than a minute';
  }
  return from === 0 ? `up to ${to} ${many}` : `${from} to ${to} ${many}`;
}

/** More names would be a list that nobody reads. */
const mostNames = 20;

const andMore = (count: number): string => (count > mostNames ? ` and ${count - mostNames} more` : '');
