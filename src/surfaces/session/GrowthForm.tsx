import { Button, Field, Input, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useId, useState, type SubmitEvent } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { type Growth, growthLevels, type GrowthLevels, growthSkills } from '#domain/growth.ts';
import type { Instant } from '#domain/time/instant.ts';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { Actions } from '#ui/Actions.tsx';
import { useGrowthWords } from '#ui/growthWords.ts';
import { Problem } from '#ui/Problem.tsx';
import { useAction } from '#ui/useAction.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { keepGrowth } from '#useCases/sessions/keepGrowth.ts';
import { useAddLineStyles } from './AddLine.styles.ts';
import { useTapsStyles } from './Taps.styles.ts';

export interface GrowthFormProps {
  readonly view: PairView;
  readonly session: Instant;
  /** What was noted of this session. */
  readonly before: Pick<Growth, 'levels' | 'line'> | undefined;
  readonly onKept: () => Promise<void>;
}

/** Three taps and one line; each of them is enough. */
export function GrowthForm(props: GrowthFormProps) {
  const words = useGrowthWords();
  const styles = useAddLineStyles();
  const { taps } = useTapsStyles();
  const problem = useProblem();
  const readersId = useId();
  const { levels, setLevels, line, setLine, isKept, complaint, keeping, keep } = useGrowthForm(props);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    keep();
  };
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      {growthSkills.map((skill) => (
        <Field key={skill} label={words.skills[skill]}>
          <RadioGroup layout="horizontal" className={taps} value={levels[skill] ?? ''} aria-describedby={readersId}>
            {growthLevels.map((level) => (
              <Radio
                key={level}
                value={level}
                label={words.levels[level]}
                onChange={() => setLevels({ ...levels, [skill]: level })}
              />
            ))}
          </RadioGroup>
        </Field>
      ))}
      <Field label={words.line} validationMessage={complaint ?? null}>
        <Input dir="auto" value={line} aria-describedby={readersId} onChange={(_, { value }) => setLine(value)} />
      </Field>
      <WhoCanRead id={readersId} place={{ kind: 'private', view: props.view }} />
      <Actions>
        <Button type="submit" disabledFocusable={keeping.isRunning}>
          {words.keep}
        </Button>
        <Text role="status">{isKept ? words.kept : ''}</Text>
      </Actions>
      {keeping.error !== undefined && <Problem {...problem(keeping.error, keep)} />}
    </form>
  );
}

function useGrowthForm({ view, session, before, onKept }: GrowthFormProps) {
  const { services } = useApp();
  const words = useGrowthWords();
  const [levels, setLevels] = useState<GrowthLevels>(before?.levels ?? {});
  const [line, setLine] = useState(before?.line ?? '');
  const [wasTried, setWasTried] = useState(false);
  const keeping = useAction(async () => await keepGrowth(services, view, session, { levels, line }), onKept);
  const isEmpty = line.trim() === '' && Object.keys(levels).length === 0;
  const isKept =
    before !== undefined &&
    before.line === line.trim() &&
    growthSkills.every((skill) => before.levels[skill] === levels[skill]);
  const keep = () => {
    setWasTried(true);
    if (!isEmpty) {
      keeping.run(undefined);
    }
  };
  return {
    levels,
    setLevels,
    line,
    setLine,
    isKept,
    complaint: wasTried && isEmpty ? words.needsTap : undefined,
    keeping,
    keep,
  };
}
