import { Body1 } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { useGoodbyeWords } from '#ui/goodbyeWords.ts';
import { Problem } from '#ui/Problem.tsx';
import { useLoad } from '#ui/useLoad.ts';
import { leaveEnded, type LeftSessions } from '#useCases/pair/leaveEnded.ts';
import type { PairView } from '#useCases/pair/openPair.ts';

/** Takes out of the calendar what was still ahead when somebody said goodbye, and says so; nothing when there is nothing. */
export function EndedSessions({ view }: { readonly view: PairView }) {
  const { services } = useApp();
  const words = useGoodbyeWords().sessions;
  const problem = useProblem();
  const left = useLoad(['leaveEnded', view.proposal.pair.id], async () => await leaveEnded(services, view), {
    goodFor: 'theVisit',
  });
  const lines = useLines(left.status === 'ready' ? left.value : undefined, view.partner.name);
  return (
    <>
      <div role="status">
        {left.status === 'loading' && <Body1 block>{words.leaving}</Body1>}
        {lines.map((line) => (
          <Body1 key={line} block>
            {line}
          </Body1>
        ))}
      </div>
      {left.status === 'failed' && <Problem {...problem(left.error, left.retry)} />}
    </>
  );
}

function useLines(left: LeftSessions | undefined, partner: string): readonly string[] {
  const words = useGoodbyeWords().sessions;
  if (left === undefined) {
    return [];
  }
  const { tookOut, partnerEndsThem } = left;
  if (tookOut.kind === 'unread') {
    return [words.unread];
  }
  return [
    ...(tookOut.iOrganize > 0 ? [words.tookOut(tookOut.iOrganize)] : []),
    ...(tookOut.partnerOrganizes > 0 ? [words.declined(tookOut.partnerOrganizes)] : []),
    ...(partnerEndsThem ? [words.partnerEnds(partner)] : []),
  ];
}
