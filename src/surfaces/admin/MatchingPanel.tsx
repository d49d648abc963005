import { Body1, Button, MessageBar, MessageBarBody, Subtitle1 } from '@fluentui/react-components';
import { useProblem } from '#app/useProblem.ts';
import type { MatchDraft } from '#domain/matching/draft.ts';
import { Actions } from '#ui/Actions.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useWords } from '#ui/words.tsx';
import type { PanelProps } from './useDesk.ts';
import { LeftOutList } from './LeftOutList.tsx';
import { ProposingSteps } from './ProposingSteps.tsx';
import { SuggestedPairs } from './SuggestedPairs.tsx';
import { type Matching, useMatching } from './useMatching.ts';

/** Finds the best pairs, shows why, and publishes them when the lead says so. */
export function MatchingPanel(props: PanelProps) {
  const { matching: words, desk: deskWords } = useWords().admin;
  const { desk, organisation } = props;
  const matching = useMatching(props);
  const problem = useProblem();
  const { propose } = matching;
  if (!desk.enrolments.some(({ state }) => state === 'enrolled')) {
    return <Body1>{words.nobody}</Body1>;
  }
  return (
    <SectionCard title={deskWords.matching}>
      <Body1>{words.intro}</Body1>
      <Actions>
        <Button
          appearance={desk.draft ? 'secondary' : 'primary'}
          disabledFocusable={propose.isRunning}
          onClick={() => propose.run()}
        >
          {desk.draft ? words.again : words.action}
        </Button>
        {propose.isRunning && <Button onClick={matching.stop}>{words.cancel}</Button>}
      </Actions>
      {propose.isRunning && <ProposingSteps step={matching.step} />}
      {propose.error !== undefined && !isStop(propose.error) && (
        <Problem {...problem(propose.error, () => propose.run())} />
      )}
      {desk.draft && !propose.isRunning && (
        <DraftView draft={desk.draft} desk={desk} organisation={organisation} matching={matching} />
      )}
    </SectionCard>
  );
}

const isStop = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

interface DraftViewProps extends Pick<PanelProps, 'desk' | 'organisation'> {
  readonly draft: MatchDraft;
  readonly matching: Matching;
}

function DraftView({ draft, desk, organisation, matching }: DraftViewProps) {
  const { matching: words } = useWords().admin;
  const { pairs, leftOut, certificate } = draft;
  return (
    <>
      <div role="status">
        <Subtitle1 as="h3" block>
          {outcome(draft, words)}
        </Subtitle1>
        {pairs.length > 0 && <Body1>{certificate.isProven ? words.proven : words.notProven}</Body1>}
      </div>
      {pairs.length > 0 && <PublishBar count={pairs.length} isOut={isOut(draft, desk)} matching={matching} />}
      {pairs.length > 0 && <SuggestedPairs pairs={pairs} byId={organisation.byId} />}
      {leftOut.length > 0 && <LeftOutList leftOut={leftOut} byId={organisation.byId} />}
    </>
  );
}

function outcome({ pairs, leftOut }: MatchDraft, words: MatchingWords): string {
  if (pairs.length > 0) {
    return words.found(pairs.length);
  }
  return leftOut.length > 0 ? words.noPairs : words.everybodyPaired;
}

type MatchingWords = ReturnType<typeof useWords>['admin']['matching'];

/** Whether every pair of the draft has been published before. */
function isOut({ pairs }: MatchDraft, desk: PanelProps['desk']): boolean {
  const published = new Set(desk.pairs.map(({ registered: { pair } }) => `${pair.mentor.id} ${pair.mentee.id}`));
  return pairs.every(({ mentor, mentee }) => published.has(`${mentor} ${mentee}`));
}

interface PublishBarProps {
  readonly count: number;
  readonly isOut: boolean;
  readonly matching: Matching;
}

function PublishBar({ count, isOut, matching: { publish, published } }: PublishBarProps) {
  const { matching: words } = useWords().admin;
  const problem = useProblem();
  const failed = published.failed ?? (isOut && !publish.isRunning ? 0 : undefined);
  return (
    <>
      <Body1>{words.publishHint}</Body1>
      <Actions>
        <Button
          appearance={isOut ? 'secondary' : 'primary'}
          disabledFocusable={publish.isRunning}
          onClick={() => publish.run()}
        >
          {isOut ? words.publishAgain : words.publish(count)}
        </Button>
      </Actions>
      {publish.isRunning && <Body1 role="status">{words.publishing(published.done, count)}</Body1>}
      {publish.error !== undefined && <Problem {...problem(publish.error, () => publish.run())} />}
      {failed !== undefined && (
        <MessageBar intent={failed === 0 ? 'success' : 'warning'}>
          <MessageBarBody>{failed === 0 ? words.published : words.notPublished(failed)}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
