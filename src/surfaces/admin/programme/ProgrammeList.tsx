import { Badge, Body1, Button, Caption1 } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import type { ProgrammeId } from '#domain/ids.ts';
import { Actions } from '#ui/Actions.tsx';
import { useProgrammeWords } from '#ui/programmeWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { listProgrammes, type ProgrammeLine } from '#useCases/programme/listProgrammes.ts';
import type { DeskReading } from '#useCases/programme/openDesk.ts';
import type { ProgrammeChoice } from '../useDesk.ts';
import { useProgrammeListStyles } from './ProgrammeList.styles.ts';

interface ProgrammeListProps {
  readonly shown: ProgrammeId;
  readonly choice: ProgrammeChoice;
  readonly reading: DeskReading;
  /** Something runs for the programme that is shown, and would lose its page. */
  readonly isBusy: boolean;
}

/** Every programme in one line; the desk shows the one that is chosen. */
export function ProgrammeList({ shown, choice, reading, isBusy }: ProgrammeListProps) {
  const { list } = useProgrammeWords();
  const { clock } = useApp().services;
  const styles = useProgrammeListStyles();
  return (
    <SectionCard title={list.title} level={3}>
      <ul className={styles.list}>
        {listProgrammes(choice.programmes, reading, clock.now()).map((line) => (
          <Line
            key={line.id}
            line={line}
            isShown={line.id === shown}
            isBusy={isBusy}
            onChosen={() => choice.onChosen(line.id)}
          />
        ))}
      </ul>
      {isBusy && <Body1>{list.busy}</Body1>}
      <Actions>
        <Button disabledFocusable={isBusy} onClick={() => choice.onChosen('new')}>
          {list.add}
        </Button>
      </Actions>
    </SectionCard>
  );
}

interface LineProps {
  readonly line: ProgrammeLine;
  readonly isShown: boolean;
  readonly isBusy: boolean;
  readonly onChosen: () => void;
}

function Line({ line: { name, state, people, pairs }, isShown, isBusy, onChosen }: LineProps) {
  const { list } = useProgrammeWords();
  const styles = useProgrammeListStyles();
  return (
    <li className={styles.line} aria-current={isShown ? 'true' : undefined}>
      {isShown ? (
        <Body1 dir="auto">{name}</Body1>
      ) : (
        <Button className={styles.name} appearance="transparent" disabledFocusable={isBusy} onClick={onChosen}>
          <bdi>{name}</bdi>
        </Button>
      )}
      <Badge appearance="tint" color={state === 'launched' ? 'success' : 'informative'}>
        {list.states[state]}
      </Badge>
      <Caption1>{list.line(people, pairs)}</Caption1>
      {isShown && <Caption1>{list.shown}</Caption1>}
    </li>
  );
}
