import { Body1, Body1Strong, Button, Caption1, Checkbox } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { usePledgeWords } from '#ui/pledgeWords.ts';
import { Problem } from '#ui/Problem.tsx';
import { useAction } from '#ui/useAction.ts';
import { useLoad } from '#ui/useLoad.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { pledgeStanding } from '#useCases/pledges/pledgeStanding.ts';
import { agreeToShow, takeBackPledge, takeBackShowing } from '#useCases/pledges/showPledge.ts';
import { usePledgesStyles } from './Pledges.styles.ts';

export interface PledgeRowProps {
  readonly view: PairView;
  readonly pledge: PairView['pledges'][number];
  readonly onChanged: () => Promise<void>;
}

/** A change, who can read it, and what the person who looks agrees to. */
export function PledgeRow(props: PledgeRowProps) {
  const { view, pledge } = props;
  const words = usePledgeWords();
  const styles = usePledgesStyles();
  const problem = useProblem();
  const { standing, show, takeBack, readAgain } = usePledge(props);
  const error = show.error ?? takeBack.error;
  const isMine = pledge.value.by === view.me;
  return (
    <div className={styles.pledge}>
      <Body1>
        <Body1Strong>{isMine ? words.mine : words.of(view.partner.name)}</Body1Strong> <bdi>{pledge.value.text}</bdi>
      </Body1>
      {standing && (
        <>
          <Checkbox
            label={words.mayShow}
            checked={(standing !== 'onlyUs') !== show.isRunning}
            onChange={(_, { checked }) => show.run(checked === true)}
          />
          <Caption1 role="status">{said(words.standing[standing], view.partner.name)}</Caption1>
        </>
      )}
      {isMine && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={words.takeBackOf(pledge.value.text)}
          onClick={() => takeBack.run(undefined)}
        >
          {words.takeBack}
        </Button>
      )}
      {error !== undefined && <Problem {...problem(error, readAgain)} />}
    </div>
  );
}

function usePledge({ view, pledge, onChanged }: PledgeRowProps) {
  const { services } = useApp();
  const standing = useLoad(
    ['pledge', pledge.value.key, pledge.version, view.pledgeAssents.map(({ version }) => version)],
    async () => await pledgeStanding(services, view, pledge),
    { meanwhile: 'last' },
  );
  const readAgain = async () => {
    await onChanged();
    await (standing.status === 'ready' ? standing.reload() : undefined);
  };
  const show = useAction(
    async (isAgreed: boolean) => await (isAgreed ? agreeToShow : takeBackShowing)(services, view, pledge),
    readAgain,
  );
  const takeBack = useAction(async () => await takeBackPledge(services, view, pledge), onChanged);
  return {
    standing: standing.status === 'ready' ? standing.value : undefined,
    show,
    takeBack,
    readAgain: () => void readAgain(),
  };
}

const said = (sentence: string | ((partner: string) => string), partner: string): string =>
  typeof sentence === 'string' ? sentence : sentence(partner);
