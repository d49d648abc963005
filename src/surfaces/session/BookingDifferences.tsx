import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { SeriesDifference } from '#domain/seriesDifferences.ts';
import { dayAndTime, joined } from '#ui/dates.ts';
import { useLocale, useWords } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';

/** What the calendar has otherwise than it was booked; nothing where both agree. */
export function BookingDifferences({ view }: { readonly view: PairView }) {
  const words = useWords().booking.differences;
  const locale = useLocale();
  const series = view.allSeries.findLast(({ state }) => state === 'booked');
  if (series?.state !== 'booked' || series.booking.differences.length === 0) {
    return undefined;
  }
  const { differences } = series.booking;
  const whose = series.organizer === view.me ? 'own' : 'partners';
  const sessionsLike = (kind: TimedKind): string =>
    joined(
      locale,
      differences.flatMap((one) => (one.kind === kind ? [dayAndTime(locale, one.at)] : [])),
    );
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        {timedKinds
          .filter((kind) => differences.some((one) => one.kind === kind))
          .map((kind) => (
            <div key={kind}>{words[kind](sessionsLike(kind))}</div>
          ))}
        {differences.some(({ kind }) => kind === 'partnerNotInvited') && (
          <div>{words.partnerNotInvited[whose](view.partner.name)}</div>
        )}
        <div>{words.hint[whose](view.partner.name)}</div>
      </MessageBarBody>
    </MessageBar>
  );
}

type TimedKind = Exclude<SeriesDifference['kind'], 'partnerNotInvited'>;
const timedKinds: readonly TimedKind[] = ['missing', 'unexpected', 'otherLength'];
