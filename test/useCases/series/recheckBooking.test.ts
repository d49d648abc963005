import { expect, test } from '@jest/globals';
import type { SeriesDifference } from '#domain/seriesDifferences.ts';
import { hour, later, minute } from '#domain/time/instant.ts';
import { sessionSpans } from '#domain/scheduling/slot.ts';
import type { BookedSeries } from '#ports/calendars.ts';
import type { Services } from '#ports/services.ts';
import { bookSeries } from '#useCases/series/bookSeries.ts';
import { tendSeries } from '#useCases/series/tendSeries.ts';
import { aPairOnItsWay, choice, pairOf, slot } from '#test/surfaces/aPairOnItsWay.ts';

const words = { subject: 'Ada and Omar', agenda: [] };
const spans = sessionSpans(slot);
const first = spans[0]?.start;

/** Omar books, and his calendar makes of it what `change` says. */
async function aPairBookedInto(change: (standing: Extract<BookedSeries, { kind: 'standing' }>) => BookedSeries) {
  const story = await aPairOnItsWay('agreed');
  const bookSeriesThere: Services['calendars']['bookSeries'] = async (request) => {
    const answer = await story.omar.calendars.bookSeries(request);
    return answer.kind === 'standing' ? change(answer) : answer;
  };
  const calendars = { ...story.omar.calendars, bookSeries: bookSeriesThere };
  await bookSeries({ ...story.omar, calendars }, await pairOf(story.omar), choice, words);
  return story;
}

const toldTo = async (services: Services): Promise<readonly SeriesDifference[] | undefined> => {
  const { series } = await pairOf(services);
  return series?.value.state === 'booked' ? series.value.booking.differences : undefined;
};

const withoutFirst = (answer: Extract<BookedSeries, { kind: 'standing' }>): BookedSeries => ({
  ...answer,
  standing: { sessions: answer.standing.sessions.slice(1), invited: [] },
});

test('E60: a series that stands as it was booked is booked without differences', async () => {
  const { omar } = await aPairBookedInto((answer) => answer);
  expect(await toldTo(omar)).toEqual([]);
});

test('E61: what the calendar made otherwise is kept with the booking, which stands; nothing is booked again', async () => {
  const { ada, omar, calendars } = await aPairBookedInto(withoutFirst);
  expect(await toldTo(ada)).toEqual([{ kind: 'missing', at: first }, { kind: 'partnerNotInvited' }]);
  await bookSeries(omar, await pairOf(omar), choice, words);
  expect(calendars.booked).toHaveLength(1);
  expect(calendars.moves).toEqual([]);
});

test('what somebody has set right is no longer told', async () => {
  const { omar } = await aPairBookedInto(withoutFirst);
  await tendSeries(omar, await pairOf(omar), words);
  expect(await toldTo(omar)).toEqual([]);
});

test('what is still otherwise goes on being told, and what changed later is not a fault of the booking', async () => {
  const { omar, calendars } = await aPairBookedInto(withoutFirst);
  const [lost, changed] = spans;
  if (!lost || !changed) {
    throw new Error('Expected two sessions');
  }
  calendars.inOutlook(lost.start, 'deleted');
  calendars.inOutlook(changed.start, { span: { start: changed.start, end: later(changed.end, 15 * minute) } });
  await tendSeries(omar, await pairOf(omar), words);
  expect(await toldTo(omar)).toEqual([{ kind: 'missing', at: first }]);
});

test('E63: sessions an hour off are told as long as they are', async () => {
  const { omar, calendars } = await aPairBookedInto((answer) => ({
    ...answer,
    standing: {
      ...answer.standing,
      sessions: answer.standing.sessions.map(({ originalStart, span }, index) =>
        index < 3 ? { originalStart, span } : { span, originalStart: later(originalStart, -hour) },
      ),
    },
  }));
  for (const { start } of spans.slice(3)) {
    calendars.inOutlook(start, { originalStart: later(start, -hour) });
  }
  await tendSeries(omar, await pairOf(omar), words);
  expect((await toldTo(omar))?.map(({ kind }) => kind)).toEqual([
    'missing',
    'missing',
    'missing',
    'unexpected',
    'unexpected',
    'unexpected',
  ]);
});

test('only the organizer looks again', async () => {
  const { ada, omar } = await aPairBookedInto(withoutFirst);
  await tendSeries(ada, await pairOf(ada), words);
  expect(await toldTo(omar)).toHaveLength(2);
});
