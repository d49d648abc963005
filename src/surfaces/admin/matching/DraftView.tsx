import { Body1, Spinner, Subtitle1 } from '@fluentui/react-components';
import { lazy, Suspense, useMemo } from 'react';
import type { PersonId } from '#domain/ids.ts';
import type { PersonPair } from '#domain/matching/cohort.ts';
import type { MatchDraft } from '#domain/matching/draft.ts';
import { wavesOf } from '#domain/matching/waves.ts';
import { Announcement } from '#ui/Announcement.tsx';
import { type AdminWords, useAdminWords } from '#ui/adminWords.ts';
import type { PanelProps } from '../useDesk.ts';
import { AdjustSection } from './AdjustSection.tsx';
import { CertificateLines } from './CertificateLines.tsx';
import { ChangeList } from './ChangeList.tsx';
import { CrowdedOutPairs } from './CrowdedOutPairs.tsx';
import { useDraftViewStyles } from './DraftView.styles.ts';
import { LeftOutList } from './LeftOutList.tsx';
import { PublishBar } from './PublishBar.tsx';
import { SuggestedPairs } from './SuggestedPairs.tsx';
import { UnmetWishes } from './UnmetWishes.tsx';
import type { Matching } from './useMatching.ts';

const DraftLook = lazy(async () => ({ default: (await import('./DraftLook.tsx')).DraftLook }));

export interface DraftViewProps extends PanelProps {
  readonly draft: MatchDraft;
  readonly matching: Matching;
}

/** What was found: the pairs with a way to adjust them, and who has no partner. Published pairs are only shown. */
export function DraftView({ draft, desk, organisation, jobs, matching }: DraftViewProps) {
  const { adjusting } = useAdminWords().matching;
  const { byId } = organisation;
  const { pairs, leftOut } = draft;
  const waves = useMemo(() => wavesOf(pairs, publishedPairs(desk), joinedPeople(desk)), [pairs, desk]);
  const isBegun = waves.out.length > 0;
  const mayAdjust = !isBegun && (pairs.length > 0 || leftOut.length > 0);
  return (
    <>
      <Outcome draft={draft} matching={matching} />
      {pairs.length > 0 && <PublishBar draft={draft} waves={waves} matching={matching} jobs={jobs} />}
      {isBegun && <Body1>{waves.waiting.length === 0 ? adjusting.published : adjusting.begun}</Body1>}
      <UnmetWishes unmet={draft.unmetWishes} byId={byId} />
      <CrowdedOutPairs pairs={draft.crowdedOut} byId={byId} />
      {mayAdjust && <AdjustSection desk={desk} byId={byId} matching={matching} />}
      <ChangeList changes={matching.changes} byId={byId} />
      {pairs.length > 0 && (
        <SuggestedPairs pairs={pairs} byId={byId} matching={matching} isFixed={isBegun} out={waves.out} />
      )}
      {pairs.length > 0 && (
        <Suspense fallback={<Spinner />}>
          <DraftLook draft={draft} byId={byId} isFixed={isBegun} />
        </Suspense>
      )}
      {leftOut.length > 0 && <LeftOutList leftOut={leftOut} byId={byId} />}
    </>
  );
}

function Outcome({ draft, matching }: Pick<DraftViewProps, 'draft' | 'matching'>) {
  const { matching: words } = useAdminWords();
  const styles = useDraftViewStyles();
  const { certificate, pairs } = draft;
  const { work, changes } = matching;
  return (
    <div>
      <div className={styles.outcome}>
        <Subtitle1 as="h3">{outcome(draft, words)}</Subtitle1>
        {work.kind === 'adjusting' && <Spinner size="tiny" label={words.working} />}
        {work.kind === 'proving' && <Spinner size="tiny" label={words.proving} />}
      </div>
      {pairs.length > 0 && (
        <CertificateLines draft={draft} isTried={matching.tried === draft} onProve={matching.keeper.prove} />
      )}
      <Announcement text={words.announced(pairs.length, certificate.isProven, changes.fresh.length)} />
    </div>
  );
}

function outcome({ pairs, leftOut }: MatchDraft, words: MatchingWords): string {
  if (pairs.length > 0) {
    return words.found(pairs.length);
  }
  return leftOut.length > 0 ? words.noPairs : words.everybodyPaired;
}

type MatchingWords = AdminWords['matching'];

/** Every pair that has been published before. */
const publishedPairs = (desk: PanelProps['desk']): readonly PersonPair[] =>
  desk.pairs.map(({ registered: { pair } }) => ({ mentor: pair.mentor.id, mentee: pair.mentee.id }));

const joinedPeople = ({ enrolments }: PanelProps['desk']): ReadonlySet<PersonId> =>
  new Set(enrolments.flatMap(({ person, state }) => (state === 'enrolled' ? [person] : [])));
