import { lazy, Suspense } from 'react';
import { Page } from '#ui/Page.tsx';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import { AdminProblem } from './AdminProblem.tsx';
import { type AdminPageState, useAdminPage } from './useAdminPage.ts';

// Each step comes when it is needed; the page itself opens at once.
const DeskPage = lazy(async () => ({ default: (await import('./DeskPage.tsx')).DeskPage }));
const NewProgrammePage = lazy(async () => ({
  default: (await import('./programme/NewProgrammePage.tsx')).NewProgrammePage,
}));
const SetUpPage = lazy(async () => ({ default: (await import('./SetUpPage.tsx')).SetUpPage }));

/** The lead's page: one step at a time until a programme runs. */
export function AdminPage() {
  const admin = useAdminWords();
  return (
    <Page title={admin.title} width="wide">
      <Suspense fallback={<PageSkeleton />}>
        <Step state={useAdminPage()} />
      </Suspense>
    </Page>
  );
}

function Step({ state }: { readonly state: AdminPageState }) {
  switch (state.status) {
    case 'loading':
      return <PageSkeleton />;
    case 'failed':
      return <AdminProblem error={state.error} lacking="site" onRetry={state.retry} />;
    case 'setUp':
      return <SetUpPage check={state.check} onSetUp={state.reload} />;
    case 'noProgramme':
      return <NewProgrammePage onCreated={state.reload} />;
    case 'programme':
      return <DeskPage programme={state.programme} />;
  }
}
