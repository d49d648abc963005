import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from '@fluentui/react-components';
import { useProblem } from '#app/useProblem.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Alternative } from '#domain/matching/draft.ts';
import { Problem } from '#ui/Problem.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import { AlternativeCard, type AlternativeCardProps } from './AlternativeCard.tsx';
import { useAlternativesStyles } from './Alternatives.styles.ts';
import { pairKey } from './changeWishes.ts';
import { nameOf } from './pairNames.ts';
import { useAlternatives } from './useAlternatives.ts';

export interface AlternativesDialogProps extends Omit<AlternativeCardProps, 'alternative'> {
  readonly find: (person: PersonId) => Promise<readonly Alternative[]>;
  readonly onClosed: () => void;
}

/** Who else somebody could be paired with, and what each choice would cost everybody together. */
export function AlternativesDialog({ onClosed, ...props }: AlternativesDialogProps) {
  const { adjusting } = useAdminWords().matching;
  return (
    <Dialog open onOpenChange={onClosed}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{adjusting.whoElse(nameOf(props.byId, props.person))}</DialogTitle>
          <DialogContent>
            <Alternatives {...props} />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClosed}>{adjusting.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Alternatives({ person, find, ...props }: Omit<AlternativesDialogProps, 'onClosed'>) {
  const { adjusting } = useAdminWords().matching;
  const styles = useAlternativesStyles();
  const problem = useProblem();
  const search = useAlternatives(person, find);
  if (search.status === 'loading') {
    return <Spinner label={adjusting.searching} labelPosition="below" />;
  }
  if (search.status === 'failed') {
    return <Problem {...problem(search.error, search.retry)} />;
  }
  if (search.found.length === 0) {
    return <Body1>{adjusting.nobodyElse}</Body1>;
  }
  return (
    <ul className={styles.list}>
      {search.found.map((alternative) => (
        <AlternativeCard key={pairKey(alternative.pair)} person={person} alternative={alternative} {...props} />
      ))}
    </ul>
  );
}
