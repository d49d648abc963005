import { Body1, Button } from '@fluentui/react-components';
import { keptUntil, latest, pairEnd } from '#domain/retention.ts';
import { Actions } from '#ui/Actions.tsx';
import { longDate } from '#ui/dates.ts';
import { useGoodbyeWords } from '#ui/goodbyeWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useLocale } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { Step } from '../Step.tsx';
import type { TabPage } from '../tabPage.ts';
import { EndedSessions } from './EndedSessions.tsx';

export interface EndedPairProps {
  readonly view: PairView;
  readonly onOpened: (page: TabPage) => void;
}

/** After a goodbye: what stays and until when, and where to find it. */
export function EndedPair({ view, onOpened }: EndedPairProps) {
  const words = useGoodbyeWords().ended;
  const { programme, partner, stage, me, proposal } = view;
  const isAnew = stage.kind === 'ended' && stage.isAnew;
  const isMine = stage.kind === 'ended' && stage.by.includes(me);
  const title = isAnew ? words.anewTitle(partner.name) : words.title(partner.name);
  const isDecided = stage.kind === 'ended' && stage.byProgramme === true;
  const said = isMine ? words.byMe(partner.name) : words.byPartner(partner.name);
  const goodbye = isDecided ? words.byProgramme(partner.name) : said;
  return (
    <Step programme={programme.name} title={title} intro={isAnew ? words.anew : goodbye}>
      <EndedSessions view={view} />
      <SectionCard title={words.stays} level={3}>
        <Body1>{useKept(view)}</Body1>
        <Actions>
          <Button appearance="primary" onClick={() => onOpened({ kind: 'goodbye', pair: proposal.pair.id })}>
            {words.lookBack}
          </Button>
          <Button onClick={() => onOpened({ kind: 'record' })}>{words.record}</Button>
        </Actions>
      </SectionCard>
    </Step>
  );
}

/** Whatever is written later only makes it longer. */
function useKept({ programme, proposal, allSeries, stage }: PairView): string {
  const words = useGoodbyeWords().ended;
  const locale = useLocale();
  const planned = pairEnd(programme, { proposedAt: proposal.proposedAt, series: allSeries, sessions: [] });
  const lastDay = keptUntil(programme, stage.kind === 'ended' ? latest([planned, stage.at]) : planned);
  return lastDay === undefined ? words.kept : words.keptUntil(longDate(locale, lastDay));
}
