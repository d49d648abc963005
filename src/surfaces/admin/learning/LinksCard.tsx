import { Body1 } from '@fluentui/react-components';
import { useId } from 'react';
import { useProblem } from '#app/useProblem.ts';
import type { VocabularyEdits } from '#domain/matching/topics/topicReader.ts';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useTrainingDeskWords } from '#ui/trainingDeskWords.ts';
import type { LinkList as Links } from '#useCases/training/openLibrary.ts';
import { LinkForm } from './LinkForm.tsx';
import { LinkList } from './LinkList.tsx';
import { LinkNewsLine } from './LinkNewsLine.tsx';
import { useLinks } from './useLinks.ts';

interface LinksCardProps {
  readonly links: Links;
  readonly vocabulary: VocabularyEdits;
  readonly onChanged: () => Promise<void>;
}

/** Links for everybody: a form for one more, and those that are there. */
export function LinksCard({ links: { resources, unreadable }, vocabulary, onChanged }: LinksCardProps) {
  const { links: words } = useTrainingDeskWords();
  const problem = useProblem();
  const readersId = useId();
  const links = useLinks(resources, onChanged);
  const { adding, removing, news } = links;
  return (
    <SectionCard title={words.title}>
      <Body1>{words.intro}</Body1>
      <LinkForm links={links} vocabulary={vocabulary} readersId={readersId} />
      <WhoCanRead id={readersId} place={{ kind: 'site' }} />
      {adding.error !== undefined && <Problem {...problem(adding.error, links.sendAgain)} />}
      <LinkNewsLine news={news} onUndone={(resource) => adding.run(resource)} />
      {removing.error !== undefined && <Problem {...problem(removing.error, onRetry(onChanged))} />}
      <LinkList resources={resources} isBusy={removing.isRunning} onRemoved={removing.run} />
      {unreadable.length > 0 && (
        <div>
          <Body1>{words.unreadable(unreadable.length)}</Body1>
          <ul>
            {unreadable.map((message) => (
              <li key={message}>
                <Body1>
                  <bdi>{message}</bdi>
                </Body1>
              </li>
            ))}
          </ul>
        </div>
      )}
    </SectionCard>
  );
}

/** What could not be removed is still in the list, with its button. */
const onRetry = (read: () => Promise<void>) => () => void read();
