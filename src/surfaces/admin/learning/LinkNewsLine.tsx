import { Body1, Button } from '@fluentui/react-components';
import type { Resource } from '#domain/training/resource.ts';
import { Actions } from '#ui/Actions.tsx';
import { useTrainingDeskWords } from '#ui/trainingDeskWords.ts';
import type { LinkNews } from './useLinks.ts';

interface LinkNewsLineProps {
  readonly news: LinkNews | undefined;
  readonly onUndone: (resource: Resource) => void;
}

/** What was done last; a link that was removed can come back as it was. */
export function LinkNewsLine({ news, onUndone }: LinkNewsLineProps) {
  const { links } = useTrainingDeskWords();
  return (
    <Actions>
      <Body1 role="status">{news && links[news.kind](news.resource.title)}</Body1>
      {news?.kind === 'removed' && (
        <Button size="small" onClick={() => onUndone(news.resource)}>
          {links.undo}
        </Button>
      )}
    </Actions>
  );
}
