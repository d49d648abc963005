import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1Strong,
  Button,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Colleague } from '#domain/colleague.ts';
import type { PersonId } from '#domain/ids.ts';
import type { SuggestedPair } from '#domain/matching/draft.ts';
import { PersonLine } from '#ui/PersonLine.tsx';
import { ReasonList } from '#ui/ReasonList.tsx';
import { SlotLine } from '#ui/SlotLine.tsx';
import { useWords } from '#ui/words.tsx';
import { useSuggestedPairsStyles } from './SuggestedPairs.styles.ts';

type ById = ReadonlyMap<PersonId, Colleague>;

/** Pairs shown at first; the rest on demand. */
const firstPairs = 30;

/** The suggested pairs, each with its reasons and the slot that is free for both. */
export function SuggestedPairs({ pairs, byId }: { readonly pairs: readonly SuggestedPair[]; readonly byId: ById }) {
  const { people } = useWords().admin;
  const [count, setCount] = useState(firstPairs);
  return (
    <>
      <Accordion collapsible multiple>
        {pairs.slice(0, count).map((pair) => (
          <PairItem key={`${pair.mentor}${pair.mentee}`} pair={pair} byId={byId} />
        ))}
      </Accordion>
      {pairs.length > count && (
        <Button appearance="subtle" onClick={() => setCount(pairs.length)}>
          {people.more(pairs.length - count)}
        </Button>
      )}
    </>
  );
}

function PairItem({ pair, byId }: { readonly pair: SuggestedPair; readonly byId: ById }) {
  const words = useWords();
  const { people, matching } = words.admin;
  const styles = useSuggestedPairsStyles();
  const [mentor, mentee] = [byId.get(pair.mentor), byId.get(pair.mentee)];
  const [mentorName, menteeName] = [mentor?.name ?? pair.mentor, mentee?.name ?? pair.mentee];
  const about = (colleague: Colleague | undefined) => [
    colleague?.jobTitle,
    colleague?.department ?? people.unknownDepartment,
  ];
  return (
    <AccordionItem value={`${pair.mentor}${pair.mentee}`}>
      <AccordionHeader>
        <span className={styles.head}>
          <span>{matching.pairOf(mentorName, menteeName)}</span>
          <span className={styles.free}>{words.freeSessions(pair.freeSessions, pair.slot.sessionCount)}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <div className={styles.body}>
          <PersonLine name={mentorName} about={[words.mentor, ...about(mentor)]} />
          <PersonLine name={menteeName} about={[words.mentee, ...about(mentee)]} />
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
