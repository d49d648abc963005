import { Caption1, Checkbox } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { Problem } from '#ui/Problem.tsx';
import { usePromiseWords } from '#ui/promiseWords.ts';
import { useAction } from '#ui/useAction.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { tickPromise } from '#useCases/sessions/tickPromise.ts';
import { usePromisesStyles } from './Promises.styles.ts';

type Found = PairView['promises'][number];

export interface PromiseListProps {
  readonly view: PairView;
  readonly promises: readonly Found[];
  readonly onChanged: () => Promise<void>;
}

/** Promises to tick off, whoever of the two made them. */
export function PromiseList({ view, promises, onChanged }: PromiseListProps) {
  const words = usePromiseWords();
  const styles = usePromisesStyles();
  return (
    <>
      <ul className={styles.list}>
        {promises.map((promise) => (
          <li key={promise.value.key}>
            <Row view={view} promise={promise} onChanged={onChanged} />
          </li>
        ))}
      </ul>
      <Caption1 role="status">
        {words.keptOf(promises.filter(({ value }) => value.isDone).length, promises.length)}
      </Caption1>
    </>
  );
}

interface RowProps extends Pick<PromiseListProps, 'view' | 'onChanged'> {
  readonly promise: Found;
}

function Row({ view, promise, onChanged }: RowProps) {
  const { services } = useApp();
  const words = usePromiseWords();
  const styles = usePromisesStyles();
  const problem = useProblem();
  const { of, what, isDone } = promise.value;
  const tick = useAction(async (done: boolean) => await tickPromise(services, view, promise, done), onChanged);
  const label = (
    <>
      <bdi className={styles.what}>{what}</bdi>
      <Caption1 className={styles.who}>
        <bdi>{of === view.me ? words.mine : view.partner.name}</bdi>
      </Caption1>
    </>
  );
  return (
    <>
      <Checkbox
        label={label}
        checked={tick.isRunning ? !isDone : isDone}
        onChange={(_, { checked }) => tick.run(checked === true)}
      />
      {tick.error !== undefined && <Problem {...problem(tick.error, () => void onChanged())} />}
    </>
  );
}
