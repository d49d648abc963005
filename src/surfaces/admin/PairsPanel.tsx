import { Badge, Body1, Caption1 } from '@fluentui/react-components';
import { type Milestone } from '#domain/entries.ts';
import type { PairStatus } from '#useCases/programme/openDesk.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import { dayOf } from '#ui/dates.ts';
import { useKeepingWords } from '#ui/keepingWords.ts';
import { useLocale, useWords } from '#ui/words.tsx';
import { DeskTable } from './DeskTable.tsx';
import { RecognitionCard } from './recognition/RecognitionCard.tsx';
import { RetentionCard } from './RetentionCard.tsx';
import type { PanelAtOnceProps } from './useDesk.ts';

/** How far each published pair has come, from what their own apps told; thanks that both agreed to show, and how long their words are kept. */
export function PairsPanel({ desk }: PanelAtOnceProps) {
  const { pairs } = useAdminWords();
  return (
    <>
      <Body1>{desk.pairs.length === 0 ? pairs.none : pairs.note}</Body1>
      {desk.pairs.length > 0 && <PairTable desk={desk} />}
      {desk.pairs.length > 0 && <RecognitionCard desk={desk} />}
      <RetentionCard programme={desk.programme} />
    </>
  );
}

function PairTable({ desk }: Pick<PanelAtOnceProps, 'desk'>) {
  const words = useWords();
  const { pairs, desk: deskWords } = useAdminWords();
  return (
    <DeskTable
      name={deskWords.pairs}
      rows={desk.pairs}
      keyOf={({ registered }) => registered.key}
      columns={[
        { title: words.mentor, render: ({ registered }) => registered.pair.mentor.name },
        { title: words.mentee, render: ({ registered }) => registered.pair.mentee.name },
        { title: pairs.progress, render: (status) => <Progress status={status} /> },
        { title: pairs.sessions, render: ({ counts }) => <Counts told={counts} /> },
      ]}
      more={pairs.more}
    />
  );
}

function Progress({ status }: { readonly status: PairStatus }) {
  const { pairs } = useAdminWords();
  const { reached, by } = furthest(status);
  return (
    <>
      <Badge appearance="tint" color={badgeColor[reached]}>
        {pairs.reached[reached]}
        {by !== undefined && ` (${pairs[by]})`}
      </Badge>
      {status.because?.map((reason) => (
        <Caption1 key={reason} block>
          {pairs.because[reason]}
        </Caption1>
      ))}
      {!status.registered.privacyConfirmed && <Badge color="danger">{pairs.privacyOpen}</Badge>}
    </>
  );
}

/** How many sessions became what, and when the pair's own app told so. */
function Counts({ told }: { readonly told: PairStatus['counts'] }) {
  const keeping = useKeepingWords();
  const { pairs } = useAdminWords();
  const locale = useLocale();
  if (told === undefined) {
    return <Body1>{pairs.notTold}</Body1>;
  }
  return (
    <>
      <Body1 block>{keeping.counts(told.counts)}</Body1>
      <Caption1 block>{pairs.toldOn(dayOf(locale, told.at))}</Caption1>
      {told.needsWord && (
        <Badge appearance="tint" color="warning">
          {pairs.needsWord}
        </Badge>
      )}
    </>
  );
}

const badgeColor = {
  waiting: 'informative',
  accepted: 'brand',
  declined: 'subtle',
  lapsed: 'subtle',
  askedForAnother: 'subtle',
  signed: 'brand',
  booked: 'success',
  ended: 'subtle',
  pairedAnew: 'subtle',
  cleared: 'subtle',
} as const;

interface Furthest {
  readonly reached: Milestone | 'waiting' | 'lapsed';
  readonly by?: 'one' | 'both';
}

/** The furthest that the pair has come, and whether both have. One side books, and deletes, for both. */
function furthest({ reached, hasLapsed }: PairStatus): Furthest {
  if (hasLapsed) {
    return { reached: 'lapsed' };
  }
  const told = [...reached.values()];
  const all = new Set(told.flat());
  const ofBoth = (['cleared', 'declined', 'pairedAnew', 'ended', 'booked'] as const).find((milestone) =>
    all.has(milestone),
  );
  if (ofBoth) {
    const isWish = ofBoth === 'declined' && all.has('askedForAnother');
    return { reached: isWish ? 'askedForAnother' : ofBoth };
  }
  const step = (['signed', 'accepted'] as const).find((milestone) => all.has(milestone));
  return step
    ? { reached: step, by: told.every((milestones) => milestones.includes(step)) ? 'both' : 'one' }
    : { reached: 'waiting' };
}
