import { Body1, Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useProblem } from '#app/useProblem.ts';
import type { MatchDraft } from '#domain/matching/draft.ts';
import { Actions } from '#ui/Actions.tsx';
import { Problem } from '#ui/Problem.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import type { Matching } from './useMatching.ts';
import type { Publishing } from './usePublishing.ts';

export interface PublishBarProps {
  readonly draft: MatchDraft;
  /** Every pair of the draft is published. */
  readonly isOut: boolean;
  readonly matching: Matching;
  readonly publishing: Publishing;
}

/** Publishes the pairs as they are shown, and says how that went. */
export function PublishBar({ draft, isOut, matching: { work }, publishing: { publish, progressOf } }: PublishBarProps) {
  const { matching: words } = useAdminWords();
  const problem = useProblem();
  const { done, failed = isOut && !publish.isRunning ? 0 : undefined } = progressOf(draft);
  const count = draft.pairs.length;
  return (
    <>
      <Body1>{words.publishHint}</Body1>
      <Actions>
        <Button
          appearance={isOut ? 'secondary' : 'primary'}
          disabledFocusable={publish.isRunning || work.kind !== 'resting'}
          onClick={() => publish.run(draft)}
        >
          {isOut ? words.publishAgain : words.publish(count)}
        </Button>
      </Actions>
      {publish.isRunning && <Body1 role="status">{words.publishing(done, count)}</Body1>}
      {publish.error !== undefined && <Problem {...problem(publish.error, () => publish.run(draft))} />}
      {failed !== undefined && (
        <MessageBar intent={failed === 0 ? 'success' : 'warning'}>
          <MessageBarBody>{failed === 0 ? words.published : words.notPublished(failed)}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
