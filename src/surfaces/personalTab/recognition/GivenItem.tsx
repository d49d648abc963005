import { Button } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { Actions } from '#ui/Actions.tsx';
import { dayOf } from '#ui/dates.ts';
import { Problem } from '#ui/Problem.tsx';
import { useRecognitionWords } from '#ui/recognitionWords.ts';
import { ThanksQuote } from '#ui/ThanksQuote.tsx';
import { useAction } from '#ui/useAction.ts';
import { useLocale } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { takeBackThanks } from '#useCases/recognition/takeBackThanks.ts';

export interface GivenItemProps {
  readonly view: PairView;
  readonly given: PairView['thanks'][number];
  readonly isOnWall: boolean;
  readonly onChange: () => void;
  readonly onTakenBack: () => Promise<void>;
}

/** Thanks that the mentee gave: how far they may go, and the way to change that. */
export function GivenItem({ view, given, isOnWall, onChange, onTakenBack }: GivenItemProps) {
  const { services } = useApp();
  const words = useRecognitionWords().give;
  const locale = useLocale();
  const problem = useProblem();
  const takeBack = useAction(async () => await takeBackThanks(services, view, given), onTakenBack);
  const { at, text, mayBeShown } = given.value;
  const givenOn = words.givenOn(dayOf(locale, at));
  const run = () => takeBack.run(undefined);
  return (
    <div role="group" aria-label={givenOn}>
      <ThanksQuote text={text} from={`${givenOn}. ${standingIn(words, isOnWall, mayBeShown, view.partner.name)}`} />
      <Actions>
        <Button size="small" appearance="subtle" disabledFocusable={takeBack.isRunning} onClick={onChange}>
          {words.change}
        </Button>
        <Button size="small" appearance="subtle" disabledFocusable={takeBack.isRunning} onClick={run}>
          {words.takeBack}
        </Button>
      </Actions>
      {takeBack.error !== undefined && <Problem {...problem(takeBack.error, run)} />}
    </div>
  );
}

function standingIn(
  { standing }: ReturnType<typeof useRecognitionWords>['give'],
  isOnWall: boolean,
  mayBeShown: boolean,
  mentor: string,
): string {
  if (isOnWall) {
    return mayBeShown ? standing.onWall : standing.goesOff;
  }
  return mayBeShown ? standing.mayBeShown(mentor) : standing.forTwo;
}
