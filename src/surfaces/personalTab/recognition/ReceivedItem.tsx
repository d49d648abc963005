import { Body1, Caption1, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { thanksId, type ThanksPlace, thanksPlaces } from '#domain/recognition/thanks.ts';
import { dayOf } from '#ui/dates.ts';
import { Problem } from '#ui/Problem.tsx';
import { useRecognitionWords } from '#ui/recognitionWords.ts';
import { ThanksQuote } from '#ui/ThanksQuote.tsx';
import { useAction } from '#ui/useAction.ts';
import { useLocale } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { placeThanks } from '#useCases/recognition/placeThanks.ts';
import type { ReceivedThanks } from '#useCases/recognition/openReceivedThanks.ts';
import { useReceivedItemStyles } from './ReceivedItem.styles.ts';
import { useWallIds } from './useWallIds.ts';

export interface ReceivedItemProps extends ReceivedThanks {
  readonly view: PairView;
  /** It is kept. */
  readonly onPlaced: (place: ThanksPlace) => void;
}

/** One thanks, and where the mentor wants it to appear; beside each choice stands who reads it then. */
export function ReceivedItem({ view, thanks, place, onPlaced }: ReceivedItemProps) {
  const words = useRecognitionWords().received;
  const locale = useLocale();
  const styles = useReceivedItemStyles();
  const problem = useProblem();
  const { chosen, choose, error, isSaved, retry } = usePlace({ view, thanks, place, onPlaced });
  const mentee = view.partner.name;
  return (
    <div className={styles.item}>
      <ThanksQuote text={thanks.value.text} from={`${mentee}, ${dayOf(locale, thanks.value.at)}`} />
      <Field label={words.where}>
        <RadioGroup value={chosen} onChange={(_, { value }) => choose(value)}>
          {thanksPlaces.map((place) => (
            <Radio
              key={place}
              value={place}
              disabled={place === 'wall' && !thanks.value.mayBeShown}
              label={<PlaceLabel place={place} mentee={mentee} />}
            />
          ))}
        </RadioGroup>
      </Field>
      {!thanks.value.mayBeShown && <Caption1 className={styles.aside}>{words.keptFromWall(mentee)}</Caption1>}
      <div role="status">
        <WallStanding id={thanksId(view.proposal.pair.id, thanks.value.key)} place={chosen} />
        {isSaved && <Caption1> {words.saved}</Caption1>}
      </div>
      {error !== undefined && <Problem {...problem(error, retry)} />}
    </div>
  );
}

function PlaceLabel({ place, mentee }: { readonly place: ThanksPlace; readonly mentee: string }) {
  const { label, readers } = useRecognitionWords().received.places[place];
  const styles = useReceivedItemStyles();
  return (
    <>
      <Body1 block>{label}</Body1>
      <Caption1 block className={styles.aside}>
        {readers(mentee)}
      </Caption1>
    </>
  );
}

/** What became of the choice: leads put up, and take off, when they look in. */
function WallStanding({ id, place }: { readonly id: string; readonly place: ThanksPlace }) {
  const words = useRecognitionWords().received;
  const hangs = useWallIds(true)?.has(id) ?? false;
  if (place === 'wall') {
    return <Caption1>{hangs ? words.hangs : words.waits}</Caption1>;
  }
  return hangs && <Caption1>{words.goesOff}</Caption1>;
}

/** The choice is shown at once; when it cannot be kept, the one before stands again. */
function usePlace({ view, thanks, place: kept, onPlaced }: ReceivedItemProps) {
  const { services } = useApp();
  const wanted = useRef(kept);
  const [shown, setShown] = useState(kept);
  const [isSaved, setIsSaved] = useState(false);
  const keep = useAction(
    async () => {
      let place: ThanksPlace;
      // Who changes their mind while it is being kept gets what they chose last.
      do {
        place = wanted.current;
        await placeThanks(services, view, thanks, place);
      } while (place !== wanted.current);
      return place;
    },
    (place) => {
      setIsSaved(true);
      onPlaced(place);
    },
  );
  const choose = (value: string): void => {
    wanted.current = thanksPlaces.find((each) => each === value) ?? kept;
    setShown(wanted.current);
    keep.run(undefined);
  };
  return {
    chosen: keep.error === undefined ? shown : kept,
    choose,
    retry: () => choose(wanted.current),
    error: keep.error,
    isSaved: isSaved && !keep.isRunning && keep.error === undefined,
  };
}
