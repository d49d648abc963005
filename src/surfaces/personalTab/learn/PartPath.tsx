import { Button } from '@fluentui/react-components';
import { useTrainingWords } from '#ui/trainingWords.ts';
import { usePartPathStyles } from './PartPath.styles.ts';

interface PartPathProps {
  readonly titles: readonly string[];
  readonly at: number;
  readonly onChosen: (part: number) => void;
}

/** The parts of a module by number: where one is, and a way to any other. */
export function PartPath({ titles, at, onChosen }: PartPathProps) {
  const words = useTrainingWords().module;
  const styles = usePartPathStyles();
  return (
    <nav aria-label={words.parts}>
      <ol className={styles.path}>
        {titles.map((title, part) => (
          <li key={title}>
            <Button
              shape="circular"
              className={styles.part}
              appearance={part === at ? 'primary' : 'subtle'}
              aria-current={part === at ? 'step' : undefined}
              aria-label={words.goToPart(part + 1, title)}
              onClick={() => onChosen(part)}
            >
              {part + 1}
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
