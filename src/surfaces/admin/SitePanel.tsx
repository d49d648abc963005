import { Body1, Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { useApp } from '#app/appContext.tsx';
import { isMendedByApp, isUnread } from '#domain/site/siteDifference.ts';
import { checkSite, type WholeCheck } from '#useCases/programme/checkSite.ts';
import { mendSite } from '#useCases/programme/mendSite.ts';
import { Actions } from '#ui/Actions.tsx';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAction } from '#ui/useAction.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import { useLoad } from '#ui/useLoad.ts';
import { AdminProblem } from './AdminProblem.tsx';
import { ProvisionProgress } from './ProvisionProgress.tsx';
import { SiteDifferenceList } from './SiteDifferenceList.tsx';
import { useProvision } from './useProvision.ts';

/** "Check my site", any time later. */
export function SitePanel() {
  const { services } = useApp();
  const check = useLoad(['site'], () => checkSite(services));
  if (check.status === 'loading') {
    return <PageSkeleton />;
  }
  if (check.status === 'failed') {
    return <AdminProblem error={check.error} lacking="site" onRetry={check.retry} />;
  }
  return <CheckedSite check={check.value} onCheck={(found) => check.change(() => found)} />;
}

interface CheckedSiteProps {
  readonly check: WholeCheck;
  readonly onCheck: (found: WholeCheck) => void;
}

function CheckedSite({ check: { differences, from, next }, onCheck }: CheckedSiteProps) {
  const { panel } = useAdminWords().setUp;
  const { services } = useApp();
  const outcome = useRef<HTMLDivElement>(null);
  const again = useAction(() => checkSite(services, next), onCheck);
  // What came of it is read from the site, the permissions too.
  const provision = useProvision(
    async (progress) => await mendSite(services, differences, progress),
    async () => {
      onCheck(await checkSite(services, from));
      // The button that was pressed may be gone now; whoever works by keyboard goes on from what came of it.
      outcome.current?.focus();
    },
  );
  const toMend = differences.filter(isMendedByApp);
  const unread = differences.filter(isUnread);
  const toDecide = differences.filter((each) => !isMendedByApp(each) && !isUnread(each));
  const found = toMend.length + toDecide.length;
  const standing = found > 0 ? panel.found(found) : unread.length > 0 ? panel.allSeenFine : panel.allFine;
  const isBusy = again.isRunning || provision.isRunning;
  return (
    <>
      <SectionCard title={panel.title}>
        <Body1>{panel.intro}</Body1>
        <div ref={outcome} role="status" tabIndex={-1}>
          <Body1>{standing}</Body1>
        </div>
        <ProvisionProgress provision={provision} />
        {again.error !== undefined && (
          <AdminProblem error={again.error} lacking="site" onRetry={() => again.run(undefined)} />
        )}
        <Actions>
          {toMend.length > 0 && (
            <Button appearance="primary" disabledFocusable={isBusy} onClick={() => provision.run(undefined)}>
              {panel.mend(toMend.length)}
            </Button>
          )}
          <Button disabledFocusable={isBusy} onClick={() => again.run(undefined)}>
            {again.isRunning ? panel.checking : panel.again}
          </Button>
        </Actions>
      </SectionCard>
      <SiteDifferenceList title={panel.toMend} differences={toMend} />
      <SiteDifferenceList title={panel.toDecide} differences={toDecide} />
      <SiteDifferenceList title={panel.unread} differences={unread} />
    </>
  );
}
