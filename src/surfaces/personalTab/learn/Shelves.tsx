import { Button, Caption1, Link } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { usualTopics } from '#domain/matching/topics/usualTopics.ts';
import { libraryOf, type Shelf } from '#domain/training/library.ts';
import type { Resource } from '#domain/training/resource.ts';
import { languageName } from '#ui/dates.ts';
import { useTrainingWords } from '#ui/trainingWords.ts';
import { useLocale } from '#ui/words.tsx';
import { useShelvesStyles } from './Shelves.styles.ts';

interface ShelvesProps {
  readonly resources: readonly Resource[];
  /** Topics that the person teaches or wants to learn. */
  readonly own: readonly string[];
  /** Whether other topics are there at once. */
  readonly others: 'shown' | 'onRequest';
}

/** Links by topic: the person's own ones, those for everybody, and then the others. */
export function Shelves({ resources, own, others }: ShelvesProps) {
  const { library: words } = useTrainingWords();
  const locale = useLocale();
  const [isWide, setIsWide] = useState(false);
  const library = libraryOf(resources, { topics: usualTopics, own, locale });
  const isShown = isWide || others === 'shown' || library.own.length === 0;
  const shelves = isShown ? [...library.own, ...library.other] : library.own;
  return (
    <>
      {shelves.map((shelf) => (
        <ShelfView key={shelf.topic ?? ''} shelf={shelf} />
      ))}
      {!isShown && library.other.length > 0 && (
        <div>
          <Button appearance="transparent" onClick={() => setIsWide(true)}>
            {words.otherTopics}
          </Button>
        </div>
      )}
    </>
  );
}

function ShelfView({ shelf: { label, resources } }: { readonly shelf: Shelf }) {
  const { library } = useTrainingWords();
  const styles = useShelvesStyles();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} dir="auto" className={styles.topic}>
        {label ?? library.forAll}
      </h3>
      <ul className={styles.list}>
        {resources.map((resource) => (
          <li key={resource.id}>
            <ResourceLink resource={resource} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Says where it leads, whatever its title pretends. */
function ResourceLink({ resource: { title, address, language } }: { readonly resource: Resource }) {
  const { host } = useApp();
  const { library } = useTrainingWords();
  const styles = useShelvesStyles();
  const locale = useLocale();
  const isForeign = new Intl.Locale(language).language !== new Intl.Locale(locale).language;
  return (
    <>
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
      </Link>{' '}
      <Caption1 className={styles.about}>
        <bdi>{new URL(address).host}</bdi>
        {isForeign && <> · {library.inLanguage(languageName(locale, language))}</>}
      </Caption1>
    </>
  );
}
