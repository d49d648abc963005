import { Body1, Button } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import type { FilledAppointment, OrganizedSeries } from '#domain/filledAppointment.ts';
import { lastDateOf } from '#domain/scheduling/slot.ts';
import { Actions } from '#ui/Actions.tsx';
import { longDate, timeOfDay, weekdayName } from '#ui/dates.ts';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { SlotLine } from '#ui/SlotLine.tsx';
import { useAction } from '#ui/useAction.ts';
import { useLoad } from '#ui/useLoad.ts';
import { useLocale, useWords } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { adoptSeries } from '#useCases/series/adoptSeries.ts';
import { forgetFilled } from '#useCases/series/forgetFilled.ts';
import { settleFilled, type SettledOutcome } from '#useCases/series/settleFilled.ts';
import { SlotSkeleton } from './SlotSkeleton.tsx';

export interface FilledCardProps {
  readonly view: PairView;
  readonly filled: FilledAppointment;
  readonly level: 2 | 3;
  /** It is the series of the two now, or forgotten: read again. */
  readonly onChanged: () => Promise<void>;
}

/** An appointment that the person filled in and sends by hand: what became of it, and what is left to do. */
export function FilledCard(props: FilledCardProps) {
  const { view, filled, onChanged } = props;
  const { services } = useApp();
  const { looking } = useWords().outlook.begun;
  const problem = useProblem();
  const found = useLoad(['filled', view.proposal.pair.id, filled.at], async () => {
    const outcome = await settleFilled(services, view, filled);
    if (outcome.kind === 'settled') {
      await onChanged();
    }
    return outcome;
  });
  if (found.status === 'failed') {
    return <Problem {...problem(found.error, found.retry)} />;
  }
  if (found.status === 'loading' || found.value.kind === 'settled') {
    return <SlotSkeleton label={looking} />;
  }
  return <Outcome {...props} outcome={found.value} onLookedAgain={() => void found.reload()} />;
}

interface OutcomeProps extends FilledCardProps {
  readonly outcome: Exclude<SettledOutcome, { kind: 'settled' }>;
  readonly onLookedAgain: () => void;
}

function Outcome({ view, filled, level, outcome, onChanged, onLookedAgain }: OutcomeProps) {
  const { services } = useApp();
  const words = useWords().outlook.begun;
  const problem = useProblem();
  const inWords = useSeriesInWords();
  const adopt = useAction(
    async (series: OrganizedSeries) => await adoptSeries(services, view, filled, series),
    onChanged,
  );
  const forget = useAction(async () => await forgetFilled(services, view), onChanged);
  const isBusy = adopt.isRunning || forget.isRunning;
  const error = adopt.error ?? forget.error;
  const series = outcome.kind === 'notThere' ? undefined : outcome.series;
  return (
    <SectionCard title={words.title} level={level}>
      <SlotLine slot={filled.slot} freeSessions={filled.slot.sessionCount - filled.collisions.length} />
      <Body1>{outcome.kind === 'notThere' ? words.notThere : words[outcome.kind](inWords(outcome.series))}</Body1>
      {error !== undefined && <Problem {...problem(error, onLookedAgain)} />}
      <Actions>
        {series ? (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => adopt.run(series)}>
            {outcome.kind === 'sent' ? words.addLink : words.isOurs}
          </Button>
        ) : (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={onLookedAgain}>
            {words.lookAgain}
          </Button>
        )}
        <Button disabledFocusable={isBusy} onClick={() => forget.run(undefined)}>
          {words.another}
        </Button>
      </Actions>
    </SectionCard>
  );
}

/** How a series is called, and when it is. */
function useSeriesInWords(): (series: OrganizedSeries) => string {
  const words = useWords();
  const locale = useLocale();
  return ({ subject, slot }) => {
    const when = words.weeklyAt(weekdayName(locale, slot.firstDate), timeOfDay(locale, slot.startTime));
    const dates = words.fromTo(longDate(locale, slot.firstDate), longDate(locale, lastDateOf(slot)));
    return words.outlook.begun.series(subject, when, dates);
  };
}
