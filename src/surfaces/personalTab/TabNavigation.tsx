import { Button, mergeClasses } from '@fluentui/react-components';
import { useWords } from '#ui/words.tsx';
import { useTabNavigationStyles } from './TabNavigation.styles.ts';
import type { TabPage } from './tabPage.ts';

export interface TabNavigationProps {
  readonly page: TabPage;
  readonly onOpened: (page: TabPage) => void;
}

const pages = {
  home: { kind: 'home' },
  learn: { kind: 'learn', module: undefined },
  record: { kind: 'record' },
  you: { kind: 'you' },
} as const satisfies Record<string, TabPage>;
type PageName = keyof typeof pages;
const pageNames: readonly PageName[] = ['home', 'learn', 'record', 'you'];

/** The pages side by side; a session belongs to the first. Fluent's own tabs would weigh 27 kB on the first load. */
export function TabNavigation({ page, onOpened }: TabNavigationProps) {
  const { pages: words } = useWords().home;
  const styles = useTabNavigationStyles();
  const shown = pageNames.find((name) => name === page.kind) ?? 'home';
  return (
    <nav aria-label={words.label} className={styles.pages}>
      {pageNames.map((name) => (
        <Button
          key={name}
          appearance="subtle"
          aria-current={name === shown ? 'page' : undefined}
          className={mergeClasses(styles.page, name === shown && styles.shown)}
          onClick={() => onOpened(pages[name])}
        >
          {words[name]}
        </Button>
      ))}
    </nav>
  );
}
