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
        <DraftView draft={desk.draft} organisation={organisation} matching={matching} />
      )}
    </SectionCard>
  );
}

const isStop = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

interface DraftViewProps {
  readonly draft: MatchDraft;
  readonly organisation: PanelProps['organisation'];
  readonly matching: Matching;
}

function DraftView({ draft, organisation, matching }: DraftViewProps) {
  const { matching: words } = useWords().admin;
  const { pairs, leftOut, certificate } = draft;
  return (
    <>
      <div role="status">
        <Subtitle1 as="h3" block>
          {pairs.length === 0 ? words.noPairs : words.found(pairs.length)}
        </Subtitle1>
        {pairs.length > 0 && <Body1>{certificate.isProven ? words.proven : words.notProven}</Body1>}
      </div>
      {pairs.length > 0 && <PublishBar count={pairs.length} matching={matching} />}
      {pairs.length > 0 && <SuggestedPairs pairs={pairs} byId={organisation.byId} />}
      {leftOut.length > 0 && <LeftOutList leftOut={leftOut} byId={organisation.byId} />}
    </>
  );
}

function PublishBar({ count, matching }: { readonly count: number; readonly matching: Matching }) {
  const { matching: words } = useWords().admin;
  const problem = useProblem();
  const { publish, published } = matching;
  return (
    <>
      <Body1>{words.publishHint}</Body1>
      <Actions>
        <Button appearance="primary" disabledFocusable={publish.isRunning} onClick={() => publish.run()}>
          {words.publish(count)}
        </Button>
      </Actions>
      {publish.isRunning && <Body1 role="status">{words.publishing(published.done, count)}</Body1>}
      {publish.error !== undefined && <Problem {...problem(publish.error, () => publish.run())} />}
      {published.failed !== undefined && (
        <MessageBar intent={published.failed === 0 ? 'success' : 'warning'}>
          <MessageBarBody>
            {published.failed === 0 ? words.published : words.notPublished(published.failed)}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
