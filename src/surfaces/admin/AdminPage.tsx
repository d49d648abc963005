import { lazy, Suspense, useState } from 'react';
import { useProblem } from '#app/useProblem.ts';
import type { ProgrammeId } from '#domain/ids.ts';
import type { Programme } from '#domain/programme.ts';
import { Page } from '#ui/Page.tsx';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import { useLoad } from '#ui/useLoad.ts';
import { AdminProblem } from './AdminProblem.tsx';
import { type AdminPageState, useAdminPage } from './useAdminPage.ts';

// Each step comes when it is needed; the page itself opens at once.
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
  useDeskCode();
  switch (state.status) {
    case 'loading':
      return <PageSkeleton />;
    case 'failed':
      return <AdminProblem error={state.error} lacking="site" onRetry={state.retry} />;
    case 'setUp':
      return <SetUpPage check={state.check} onSetUp={state.reload} />;
    case 'noProgramme':
      return <NewProgrammePage onCreated={state.reload} />;
    case 'programmes':
      return <Desks {...state} />;
  }
}

/**
 * Most visits end at the desk, so its code comes while the site answers. It is no `lazy` component: React would go on
 * showing the skeleton for up to 300 ms, so as not to flicker (https://react.dev/reference/react/Suspense).
 */
const useDeskCode = () => useLoad(['deskCode'], async () => await import('./DeskPage.tsx'), { goodFor: 'theVisit' });

/** The desk of one of the programmes, or the form of another one. */
function Desks({ programmes, reload, onSaved, onOpened }: Extract<AdminPageState, { status: 'programmes' }>) {
  const problem = useProblem();
  const code = useDeskCode();
  const [chosen, setChosen] = useState<ProgrammeId | 'new'>();
  const shown = programmes.find(({ id }) => id === chosen) ?? programmes[0];
  if (chosen === 'new') {
    const show = async ({ id }: Programme) => {
      await reload();
      setChosen(id);
    };
    return <NewProgrammePage earlier={programmes} onCreated={show} onCancel={() => setChosen(shown.id)} />;
  }
  if (code.status !== 'ready') {
    return code.status === 'failed' ? <Problem {...problem(code.error, code.retry)} /> : <PageSkeleton />;
  }
  const { DeskPage } = code.value;
  const choice = { programmes, onChosen: setChosen, onSaved, isFresh: chosen !== undefined };
  return <DeskPage key={shown.id} programme={shown} choice={choice} onOpened={onOpened} />;
}
