import { AccordionHeader, AccordionItem, AccordionPanel, Badge, Body1Strong } from '@fluentui/react-components';
import type { Colleague } from '#domain/colleague.ts';
import type { SuggestedPair } from '#domain/matching/draft.ts';
import { PinRegular } from '#ui/icons.ts';
import { PersonLine } from '#ui/PersonLine.tsx';
import { ReasonList } from '#ui/ReasonList.tsx';
import { SlotLine } from '#ui/SlotLine.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import { useWords } from '#ui/words.tsx';
import type { Organisation } from '../useDesk.ts';
import { pairKey } from './changeWishes.ts';
import { type PairActions, PairMenu } from './PairMenu.tsx';
import { pairNames } from './pairNames.ts';
import { useSuggestedPairsStyles } from './SuggestedPairs.styles.ts';

export interface PairItemProps {
  readonly pair: SuggestedPair;
  readonly byId: Organisation['byId'];
  /** It came with the last change. */
  readonly isNew: boolean;
  /** The lead keeps the two together. */
  readonly isKept: boolean;
  /** Both have been asked. */
  readonly isOut: boolean;
  /** What the lead may do about it; nothing once it is published. */
  readonly actions?: PairActions;
}

/** One pair: its line, its menu, and on demand who they are, when they can meet, and why they suit each other. */
export function PairItem({ pair, byId, isNew, isKept, isOut, actions }: PairItemProps) {
  const words = useWords();
  const { matching, people } = useAdminWords();
  const styles = useSuggestedPairsStyles();
  const names = pairNames(byId, pair);
  const about = (colleague: Colleague | undefined) => [
    colleague?.jobTitle,
    colleague?.department ?? people.unknownDepartment,
  ];
  return (
    <AccordionItem value={pairKey(pair)}>
      <div className={styles.line}>
        <AccordionHeader className={styles.header}>
          <span className={styles.head}>
            <span className={styles.names}>
              {matching.pairOf(names.mentor, names.mentee)}
              {isKept && (
                <Badge appearance="tint" icon={<PinRegular />}>
                  {matching.adjusting.kept}
                </Badge>
              )}
              {isOut && <Badge appearance="tint">{matching.isOut}</Badge>}
              {isNew && (
                <Badge appearance="tint" color="success">
                  {matching.isNew}
                </Badge>
              )}
            </span>
            <span className={styles.free}>{words.freeSessions(pair.freeSessions, pair.slot.sessionCount)}</span>
          </span>
        </AccordionHeader>
        {actions && <PairMenu names={names} pair={pair} isKept={isKept} {...actions} />}
      </div>
      <AccordionPanel>
        <div className={styles.body}>
          <PersonLine name={names.mentor} about={[words.mentor, ...about(byId.get(pair.mentor))]} />
          <PersonLine name={names.mentee} about={[words.mentee, ...about(byId.get(pair.mentee))]} />
          <SlotLine slot={pair.slot} freeSessions={pair.freeSessions} />
          <div className={styles.why}>
            <Body1Strong>{matching.why}</Body1Strong>
            <ReasonList reasons={pair.reasons} />
          </div>
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
