import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { useLoad } from '#ui/useLoad.ts';
import { SetUpPage } from './SetUpPage.tsx';

/** "Check my site", any time later. */
export function SitePanel() {
  const { services } = useApp();
  const problem = useProblem();
  const check = useLoad(['site'], () => services.site.check());
  if (check.status === 'loading') {
    return <PageSkeleton />;
  }
  if (check.status === 'failed') {
    return <Problem {...problem(check.error, check.retry)} />;
  }
  return <SetUpPage parts={check.value} onSetUp={check.reload} />;
}
