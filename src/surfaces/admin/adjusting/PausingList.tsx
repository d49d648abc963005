import { Body1, Body1Strong, Button } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import type { PersonId } from '#domain/ids.ts';
import { endPauseOf } from '#useCases/adjusting/pauseSomebody.ts';
import { useAdjustDeskWords } from '#ui/adjustDeskWords.ts';
import { longDate } from '#ui/dates.ts';
import { Problem } from '#ui/Problem.tsx';
import { useAction } from '#ui/useAction.ts';
import { useFocusKept } from '#ui/useFocusKept.ts';
import { useLocale } from '#ui/words.tsx';
import type { PanelProps } from '../useDesk.ts';
import { useSuggestionStyles } from './SuggestionGroup.styles.ts';

/** Who pauses now and until when, whoever wished it; nothing when nobody does. */
export function PausingList({ desk, organisation, onChange }: PanelProps) {
  const words = useAdjustDeskWords().pause;
  const locale = useLocale();
  const styles = useSuggestionStyles();
  const problem = useProblem();
  const { services } = useApp();
  const focusKept = useFocusKept();
  const end = useAction((person: PersonId) => endPauseOf(services, desk, person), onChange);
  const pausing = desk.enrolments.filter(({ state }) => state === 'paused');
  return (
    <div {...focusKept}>
      {pausing.length > 0 && (
        <>
          <Body1Strong block>{words.pausing}</Body1Strong>
          <ul className={styles.list}>
            {pausing.map(({ person, pausedUntil }) => {
              const name = organisation.byId.get(person)?.name ?? person;
              return (
                <li key={person} className={styles.line}>
                  <Body1>
                    {pausedUntil === undefined ? words.lineOpen(name) : words.line(name, longDate(locale, pausedUntil))}
                  </Body1>
                  <Button
                    size="small"
                    aria-label={words.endFor(name)}
                    disabledFocusable={end.isRunning}
                    onClick={() => end.run(person)}
                  >
                    {words.end}
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {end.error !== undefined && <Problem {...problem(end.error, () => void onChange())} />}
    </div>
  );
}
