import { Body1, Button } from '@fluentui/react-components';
import type { Colleague } from '#domain/colleague.ts';
import { useProblem } from '#app/useProblem.ts';
import type { PersonId } from '#domain/ids.ts';
import { isReady, type Launch, type ReadinessCheck } from '#domain/readiness.ts';
import { Actions } from '#ui/Actions.tsx';
import { dayOf, joined } from '#ui/dates.ts';
import { Problem } from '#ui/Problem.tsx';
import { useReadinessWords } from '#ui/readinessWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import type { Action } from '#ui/useAction.ts';
import { useLocale } from '#ui/words.tsx';
import type { Readiness } from '#useCases/readiness/openReadiness.ts';
import { LaunchAnyway } from './LaunchAnyway.tsx';

interface LaunchCardProps {
  readonly readiness: Readiness;
  readonly checks: readonly ReadinessCheck[];
  readonly byId: ReadonlyMap<PersonId, Colleague>;
  readonly launch: Action<string>;
  readonly onTryAgain: () => void;
  /** Something was open that this page did not know of. */
  readonly wasRefused: boolean;
}

/** Opens the programme for publishing, or says who did, and why. */
export function LaunchCard({ readiness, checks, byId, launch, onTryAgain, wasRefused }: LaunchCardProps) {
  const words = useReadinessWords().launch;
  const problem = useProblem();
  const { record } = readiness.facts;
  return (
    <SectionCard title={words.title} level={3}>
      <div role="status">
        {record.launch && <Launched launch={record.launch} byId={byId} />}
        {!record.launch && readiness.isLaunched && <Body1>{words.begun}</Body1>}
        {!readiness.isLaunched && <Body1>{isReady(checks) ? words.ready : words.shut}</Body1>}
      </div>
      {!readiness.isLaunched && isReady(checks) && (
        <Actions>
          <Button appearance="primary" disabledFocusable={launch.isRunning} onClick={() => launch.run('')}>
            {words.action}
          </Button>
        </Actions>
      )}
      {!readiness.isLaunched && !isReady(checks) && <LaunchAnyway launch={launch} />}
      {wasRefused && !readiness.isLaunched && <Body1 role="alert">{words.stillOpen}</Body1>}
      {launch.error !== undefined && <Problem {...problem(launch.error, onTryAgain)} />}
    </SectionCard>
  );
}

function Launched({ launch, byId }: { readonly launch: Launch; readonly byId: LaunchCardProps['byId'] }) {
  const words = useReadinessWords();
  const locale = useLocale();
  const { by, at, open, because } = launch;
  const names = open.map((item) => words.items[item]);
  return (
    <>
      <Body1 block>{words.launch.launched(byId.get(by)?.name ?? words.aLead, dayOf(locale, at))}</Body1>
      {open.length > 0 && <Body1 block>{words.launch.openThen(joined(locale, names))}</Body1>}
      {because !== undefined && (
        <Body1 block>
          {words.launch.because} <q dir="auto">{because}</q>
        </Body1>
      )}
    </>
  );
}
