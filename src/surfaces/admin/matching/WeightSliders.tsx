import { Body1, Button, Field, Slider } from '@fluentui/react-components';
import type { MatchWishes } from '#domain/matching/matchWishes.ts';
import {
  type SuitabilityTerm,
  suitabilityTerms,
  type SuitabilityWeights,
} from '#domain/matching/suitability/weights.ts';
import { Actions } from '#ui/Actions.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import { useWeightSlidersStyles } from './WeightSliders.styles.ts';

export interface WeightSlidersProps {
  readonly wishes: MatchWishes;
  /** What the programme was made with. */
  readonly usual: SuitabilityWeights;
  readonly onWish: (wishes: MatchWishes) => void;
}

/** How much each thing counts that can speak for a pair. */
export function WeightSliders({ wishes, usual, onWish }: WeightSlidersProps) {
  const { adjusting } = useAdminWords().matching;
  const styles = useWeightSlidersStyles();
  const { weights } = wishes;
  return (
    <div className={styles.all}>
      <div className={styles.sliders}>
        {suitabilityTerms.map((term) => (
          <WeightSlider
            key={term}
            term={term}
            weight={weights[term]}
            onWeight={(weight) => onWish({ ...wishes, weights: { ...weights, [term]: weight } })}
          />
        ))}
      </div>
      <Actions>
        <Button
          disabledFocusable={suitabilityTerms.every((term) => weights[term] === usual[term])}
          onClick={() => onWish({ ...wishes, weights: usual })}
        >
          {adjusting.asUsual}
        </Button>
      </Actions>
    </div>
  );
}

interface WeightSliderProps {
  readonly term: SuitabilityTerm;
  readonly weight: number;
  readonly onWeight: (weight: number) => void;
}

function WeightSlider({ term, weight, onWeight }: WeightSliderProps) {
  const { adjusting } = useAdminWords().matching;
  const styles = useWeightSlidersStyles();
  const { name, meaning } = adjusting.terms[term];
  return (
    <Field label={name} hint={meaning}>
      <div className={styles.slider}>
        <Slider
          className={styles.rail}
          aria-label={name}
          aria-valuetext={adjusting.weightOf(weight)}
          min={0}
          max={100}
          value={weight}
          onChange={(_, { value }) => onWeight(value)}
        />
        <Body1 aria-hidden className={styles.weight}>
          {weight}
        </Body1>
      </div>
    </Field>
  );
}
