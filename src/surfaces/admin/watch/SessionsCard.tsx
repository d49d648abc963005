import { Body1 } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { type SessionFigures, sessionFigures } from '#domain/watch/sessionFigures.ts';
import { sessionWeeks } from '#domain/watch/sessionWeeks.ts';
import { dayOf } from '#ui/dates.ts';
import { whole } from '#ui/numbers.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useWatchWords } from '#ui/watchWords.ts';
import { useLocale } from '#ui/words.tsx';
import type { PairStatus } from '#useCases/programme/openDesk.ts';
import { asWatched } from '#useCases/watch/watchedPairs.ts';
import { Counting } from './Counting.tsx';
import { Figures } from './Figures.tsx';
import { SessionWeeks } from './SessionWeeks.tsx';

/** What became of the sessions of all pairs, and of how many pairs nothing is known. */
export function SessionsCard({ pairs }: { readonly pairs: readonly PairStatus[] }) {
  const { sessions: words, counting } = useWatchWords();
  const { services } = useApp();
  const now = services.clock.now();
  const watched = pairs.map(asWatched);
  const figures = sessionFigures(watched, now);
  const weeks = sessionWeeks(watched, now);
  return (
    <SectionCard title={words.title} level={3}>
      {figures.countedPairs > 0 && <Counted figures={figures} />}
      {weeks.length > 0 && <SessionWeeks weeks={weeks} />}
      {figures.silentPairs > 0 && <Silent figures={figures} />}
      {figures.countedPairs + figures.silentPairs === 0 && <Body1>{words.none}</Body1>}
      <Counting how={counting.sessions} />
    </SectionCard>
  );
}

function Counted({ figures }: { readonly figures: SessionFigures }) {
  const { sessions: words } = useWatchWords();
  const locale = useLocale();
  const shown = (['planned', 'held', 'moved', 'lost'] as const).map((name) => ({
    label: words[name],
    value: whole(locale, figures[name]),
  }));
  return (
    <>
      <Figures figures={shown} />
      <Body1>{words.counted(figures.countedPairs)}</Body1>
    </>
  );
}

function Silent({ figures: { silentPairs, silentSince } }: { readonly figures: SessionFigures }) {
  const { sessions: words } = useWatchWords();
  const locale = useLocale();
  return (
    <Body1>
      {silentSince === undefined
        ? words.silent(silentPairs)
        : words.silentSince(silentPairs, dayOf(locale, silentSince))}
    </Body1>
  );
}
