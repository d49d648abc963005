import { Body1, Button, Field, Input, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { expectedTime } from '#domain/expectedTime.ts';
import { isUnfinished, jobKey } from '#domain/job.ts';
import type { MatchDraft } from '#domain/matching/draft.ts';
import { fullWave, type Waves } from '#domain/matching/waves.ts';
import { Actions } from '#ui/Actions.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import type { Jobs } from '../jobs/useJobs.ts';
import { usePublishBarStyles } from './PublishBar.styles.ts';
import type { Matching } from './useMatching.ts';

export interface PublishBarProps {
  readonly draft: MatchDraft;
  readonly waves: Waves;
  readonly matching: Matching;
  readonly jobs: Jobs;
}

/** Publishes the pairs as they are shown, all at once or in waves; how far that is, the desk shows above. */
export function PublishBar({ draft, waves: { out, waiting, away }, matching: { work }, jobs }: PublishBarProps) {
  const { matching: words, jobs: jobWords } = useAdminWords();
  const styles = usePublishBarStyles();
  const last = jobs.board.jobs.find(({ key }) => key === jobKey('publish', draft.programme));
  const isStopped = last !== undefined && isUnfinished(last) && !jobs.isBusy;
  const isOut = waiting.length === 0;
  const wave = fullWave(isOut ? out : waiting);
  const most = wave.length;
  const [typed, setTyped] = useState<string>();
  const count = typed === undefined ? most : Number(typed);
  const isFault = !Number.isInteger(count) || count < 1 || count > most;
  const isShut = jobs.isBusy || isStopped || isFault || work.kind !== 'resting' || !jobs.board.isLaunched;
  return (
    <>
      <Body1>
        {words.publishHint} {jobWords.takes(expectedTime('publish', isFault ? most : count, last?.log.pace))}
      </Body1>
      {!jobs.board.isLaunched && <Body1 role="note">{jobWords.notLaunched}</Body1>}
      {out.length > 0 && !isOut && <Body1 role="status">{words.wave.standing(out.length, waiting.length)}</Body1>}
      {away.length > 0 && <Body1 role="note">{words.wave.away(away.length)}</Body1>}
      {isStopped && <Body1 role="note">{words.wave.unfinished}</Body1>}
      {waiting.length > 1 && (
        <Field
          className={styles.count}
          label={words.wave.count}
          hint={words.wave.hint(most)}
          {...(isFault && { validationMessage: words.wave.fault(most) })}
        >
          <Input
            type="number"
            min={1}
            max={most}
            value={typed ?? String(most)}
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
      )}
      {wave.length > 0 && (
        <Actions>
          <Button
            appearance={isOut ? 'secondary' : 'primary'}
            disabledFocusable={isShut}
            onClick={() => {
              setTyped(undefined);
              jobs.begin({ kind: 'publish', pairs: wave.slice(0, count) });
            }}
          >
            {isOut ? words.publishAgain : words.publish(isFault ? most : count)}
          </Button>
        </Actions>
      )}
      {isOut && out.length > 0 && !isStopped && !jobs.isBusy && (
        <MessageBar intent="success">
          <MessageBarBody>{words.published}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
