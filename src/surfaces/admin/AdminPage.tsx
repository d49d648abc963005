import { lazy, Suspense, useEffect, useState } from 'react';
import type { ProgrammeId } from '#domain/ids.ts';
import type { Programme } from '#domain/programme.ts';
import { Page } from '#ui/Page.tsx';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import { AdminProblem } from './AdminProblem.tsx';
import { type AdminPageState, useAdminPage } from './useAdminPage.ts';

// Each step comes when it is needed; the page itself opens at once.
const fetchDesk = async () => ({ default: (await import('./DeskPage.tsx')).DeskPage });
const DeskPage = lazy(fetchDesk);
const NewProgrammePage = lazy(async () => ({
  default: (await import('./programme/NewProgrammePage.tsx')).NewProgrammePage,
}));
const SetUpPage = lazy(async () => ({ default: (await import('./SetUpPage.tsx')).SetUpPage }));

/** The lead's page: one step at a time until a programme runs. */
export function AdminPage() {
  const admin = useAdminWords();
  useEffect(fetchDeskEarly, []);
  return (
    <Page title={admin.title} width="wide">
      <Suspense fallback={<PageSkeleton />}>
        <Step state={useAdminPage()} />
      </Suspense>
    </Page>
  );
}

/** Most visits end there, so it comes while the site answers. One that fails is fetched again when it is shown. */
const fetchDeskEarly = () => void Promise.allSettled([fetchDesk()]);

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
    case 'programmes':
      return <Desks {...state} />;
  }
}

/** The desk of one of the programmes, or the form of another one. */
function Desks({ programmes, reload, onSaved }: Extract<AdminPageState, { status: 'programmes' }>) {
  const [chosen, setChosen] = useState<ProgrammeId | 'new'>();
  const shown = programmes.find(({ id }) => id === chosen) ?? programmes[0];
  if (chosen === 'new') {
    const show = async ({ id }: Programme) => {
      await reload();
      setChosen(id);
    };
    return <NewProgrammePage earlier={programmes} onCreated={show} onCancel={() => setChosen(shown.id)} />;
  }
  const choice = { programmes, onChosen: setChosen, onSaved, isFresh: chosen !== undefined };
  return <DeskPage key={shown.id} programme={shown} choice={choice} />;
}
