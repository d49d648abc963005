import { Page } from './Page.tsx';
import { Problem, type ProblemProps } from './Problem.tsx';
import { useWords } from './words.tsx';

/** A whole page for when there is nothing else to show than what went wrong. */
export function ProblemPage(props: ProblemProps) {
  const { appName } = useWords();
  return (
    <Page title={appName}>
      <Problem {...props} />
    </Page>
  );
}
