import { Body1, Button, Caption1, Link, Subtitle2 } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { topicLabel } from '#domain/matching/topics/usualTopics.ts';
import type { Resource } from '#domain/training/resource.ts';
import { languageName } from '#ui/dates.ts';
import { useTrainingDeskWords } from '#ui/trainingDeskWords.ts';
import { useLocale } from '#ui/words.tsx';
import { useLinkListStyles } from './LinkList.styles.ts';

interface LinkListProps {
  readonly resources: readonly Resource[];
  readonly isBusy: boolean;
  readonly onRemoved: (resource: Resource) => void;
}

/** The links that are there. */
export function LinkList({ resources, isBusy, onRemoved }: LinkListProps) {
  const { links: words } = useTrainingDeskWords();
  const styles = useLinkListStyles();
  const locale = useLocale();
  const sorted = resources.toSorted((one, other) => one.title.localeCompare(other.title, locale));
  return (
    <div>
      <Subtitle2 as="h3">{words.list}</Subtitle2>
      {sorted.length === 0 && <Body1 block>{words.none}</Body1>}
      <ul className={styles.list}>
        {sorted.map((resource) => (
          <li key={resource.id} className={styles.item}>
            <LinkLines resource={resource} />
            <Button
              size="small"
              disabledFocusable={isBusy}
              aria-label={words.removeNamed(resource.title)}
              onClick={() => onRemoved(resource)}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function LinkLines({ resource: { title, address, topic, language } }: Pick<{ resource: Resource }, 'resource'>) {
  const { host } = useApp();
  const { links: words } = useTrainingDeskWords();
  const styles = useLinkListStyles();
  const locale = useLocale();
  return (
    <div className={styles.words}>
      <Link
        href={address}
        target="_blank"
        rel="noopener noreferrer"
        onClick={(event) => {
          event.preventDefault();
          void host.openLink(address);
        }}
      >
        <bdi>{title}</bdi>
      </Link>
      <Caption1 block>
        <bdi>{topic === undefined ? words.forAll : topicLabel(topic)}</bdi> · {languageName(locale, language)} ·{' '}
        <bdi>{new URL(address).host}</bdi>
      </Caption1>
    </div>
  );
}
