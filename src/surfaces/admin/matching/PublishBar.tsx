import { Body1, Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { expectedTime } from '#domain/expectedTime.ts';
import { isUnfinished, jobKey } from '#domain/job.ts';
import type { MatchDraft } from '#domain/matching/draft.ts';
import { Actions } from '#ui/Actions.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import type { Jobs } from '../jobs/useJobs.ts';
import type { Matching } from './useMatching.ts';

export interface PublishBarProps {
  readonly draft: MatchDraft;
  /** Every pair of the draft is on the desk. */
  readonly isOut: boolean;
  readonly matching: Matching;
  readonly jobs: Jobs;
}

/** Publishes the pairs as they are shown; how far that is, the desk shows above. */
export function PublishBar({ draft, isOut, matching: { work }, jobs }: PublishBarProps) {
  const { matching: words, jobs: jobWords } = useAdminWords();
  const count = draft.pairs.length;
  const last = jobs.board.jobs.find(({ key }) => key === jobKey('publish', draft.programme));
  const isFinished = isOut && !jobs.isBusy && !(last && isUnfinished(last));
  return (
    <>
      <Body1>
        {words.publishHint} {jobWords.takes(expectedTime('publish', count, last?.log.pace))}
      </Body1>
      {!jobs.board.isLaunched && <Body1 role="note">{jobWords.notLaunched}</Body1>}
      <Actions>
        <Button
          appearance={isOut ? 'secondary' : 'primary'}
          disabledFocusable={jobs.isBusy || work.kind !== 'resting' || !jobs.board.isLaunched}
          onClick={() => jobs.begin({ kind: 'publish', pairs: draft.pairs })}
        >
          {isOut ? words.publishAgain : words.publish(count)}
        </Button>
      </Actions>
      {isFinished && (
        <MessageBar intent="success">
          <MessageBarBody>{words.published}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
