import { Tab, TabList } from '@fluentui/react-components';
import { useWords } from '#ui/words.tsx';
import { useTabNavigationStyles } from './TabNavigation.styles.ts';
import type { TabPage } from './tabPage.ts';

export interface TabNavigationProps {
  readonly page: TabPage;
  readonly onOpened: (page: TabPage) => void;
}

const pages = {
  home: { kind: 'home' },
  you: { kind: 'you' },
} as const satisfies Record<string, TabPage>;
type PageName = keyof typeof pages;
const pageNames: readonly PageName[] = ['home', 'you'];

/** The pages side by side; a session belongs to the first. */
export function TabNavigation({ page, onOpened }: TabNavigationProps) {
  const { pages: words } = useWords().home;
  const styles = useTabNavigationStyles();
  const shown = pageNames.find((name) => name === page.kind) ?? 'home';
  return (
    <nav aria-label={words.label} className={styles.tabs}>
      <TabList
        selectedValue={shown}
        onTabSelect={(_, { value }) => onOpened(pages[pageNames.find((name) => name === value) ?? shown])}
      >
        {pageNames.map((name) => (
          <Tab key={name} value={name}>
            {words[name]}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
