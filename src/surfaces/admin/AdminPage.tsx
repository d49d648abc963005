import { useProblem } from '#app/useProblem.ts';
import { Page } from '#ui/Page.tsx';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { useWords } from '#ui/words.tsx';
import { DeskPage } from './DeskPage.tsx';
import { NewProgrammePage } from './NewProgrammePage.tsx';
import { SetUpPage } from './SetUpPage.tsx';
import { type AdminPageState, useAdminPage } from './useAdminPage.ts';

/** The lead's page: one step at a time until a programme runs. */
export function AdminPage() {
  const { admin } = useWords();
  return (
    <Page title={admin.title} width="wide">
      <Step state={useAdminPage()} />
    </Page>
  );
}

function Step({ state }: { readonly state: AdminPageState }) {
  const problem = useProblem();
  switch (state.status) {
    case 'loading':
      return <PageSkeleton />;
    case 'failed':
      return <Problem {...problem(state.error, state.retry)} />;
    case 'setUp':
      return <SetUpPage parts={state.parts} onSetUp={state.reload} />;
    case 'noProgramme':
      return <NewProgrammePage onCreated={state.reload} />;
    case 'programme':
      return <DeskPage programme={state.programme} />;
  }
}
