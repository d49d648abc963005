import { Body1, Body1Strong } from '@fluentui/react-components';
import type { Role } from '#domain/participant.ts';
import { guideStage } from '#domain/sessions/guide.ts';
import { useGuideWords } from '#ui/guideWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useGuideStyles } from './Guide.styles.ts';
import type { SessionPlace } from './sessionPlace.ts';

export interface GuideProps {
  readonly place: Pick<SessionPlace, 'number' | 'total'>;
  readonly role: Role;
}

/** What to do in this session, in four short steps, each as one of the two needs it said. */
export function Guide({ place: { number, total }, role }: GuideProps) {
  const words = useGuideWords();
  const styles = useGuideStyles();
  const { part, steps } = words.stages[guideStage(number, total)];
  return (
    <SectionCard title={words.title}>
      <Body1>{part[role]}</Body1>
      <ol className={styles.list}>
        {steps.map(({ title, says }) => (
          <li key={title}>
            <Body1Strong>{title}</Body1Strong>
            <Body1 className={styles.says}>{says[role]}</Body1>
          </li>
        ))}
      </ol>
    </SectionCard>
  );
}
