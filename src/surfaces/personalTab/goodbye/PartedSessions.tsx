import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { Actions } from '#ui/Actions.tsx';
import { usePartingWords } from '#ui/partingWords.ts';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAction } from '#ui/useAction.ts';
import { useLoad } from '#ui/useLoad.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { countAhead } from '#useCases/series/countAhead.ts';
import { leaveSessions } from '#useCases/series/leaveSessions.ts';

/** Sessions that the one who is left organizes, and that nobody else can end; nothing when there are none. */
export function PartedSessions({ view }: { readonly view: PairView }) {
  const { services } = useApp();
  const words = usePartingWords().sessions;
  const problem = useProblem();
  const { id } = view.proposal.pair;
  const ahead = useLoad(['sessionsAhead', id], async () => await countAhead(services, view.me, view.allSeries));
  const [isDone, setIsDone] = useState(false);
  const leave = useAction(
    async () =>
      await leaveSessions(services, {
        id,
        me: view.me,
        partnerMail: view.partner.mail,
        entries: await services.pairs.read(id),
      }),
    () => setIsDone(true),
  );
  const run = () => leave.run(undefined);
  if (ahead.status === 'failed') {
    return <Problem {...problem(ahead.error, ahead.retry)} />;
  }
  if (ahead.status === 'loading') {
    return undefined;
  }
  const count = ahead.value.kind === 'read' ? ahead.value.iOrganize : undefined;
  if (count === 0) {
    return undefined;
  }
  return (
    <SectionCard title={words.title} level={3}>
      <Body1 role="status">{isDone ? words.takenOut : count === undefined ? words.unread : words.ahead(count)}</Body1>
      {leave.error !== undefined && <Problem {...problem(leave.error, run)} />}
      {!isDone && count !== undefined && (
        <Actions>
          <Button onClick={run} disabledFocusable={leave.isRunning}>
            {words.takeOut}
          </Button>
        </Actions>
      )}
    </SectionCard>
  );
}
