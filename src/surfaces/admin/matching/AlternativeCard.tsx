import { Body1, Body1Strong, Button } from '@fluentui/react-components';
import type { PersonId } from '#domain/ids.ts';
import type { PersonPair } from '#domain/matching/cohort.ts';
import type { Alternative } from '#domain/matching/draft.ts';
import { PersonLine } from '#ui/PersonLine.tsx';
import { ReasonList } from '#ui/ReasonList.tsx';
import { SlotLine } from '#ui/SlotLine.tsx';
import { type AdminWords, useAdminWords } from '#ui/adminWords.ts';
import type { Organisation } from '../useDesk.ts';
import { useAlternativesStyles } from './Alternatives.styles.ts';
import { pairKey } from './changeWishes.ts';
import { nameOf, pairNames } from './pairNames.ts';

export interface AlternativeCardProps {
  /** For whom another partner is looked for. */
  readonly person: PersonId;
  readonly alternative: Alternative;
  readonly byId: Organisation['byId'];
  readonly pairCount: number;
  readonly onChosen: (pair: PersonPair) => void;
}

/** One other partner: why, when, at what cost for everybody, and who else would move. */
export function AlternativeCard({ person, byId, pairCount, alternative, onChosen }: AlternativeCardProps) {
  const { matching, people } = useAdminWords();
  const { adjusting } = matching;
  const styles = useAlternativesStyles();
  const { pair, moves } = alternative;
  const partner = pair.mentor === person ? pair.mentee : pair.mentor;
  const colleague = byId.get(partner);
  const name = nameOf(byId, partner);
  return (
    <li className={styles.card}>
      <PersonLine name={name} about={[colleague?.jobTitle, colleague?.department ?? people.unknownDepartment]} />
      <Body1Strong>{costOf(alternative, pairCount, adjusting)}</Body1Strong>
      <SlotLine slot={pair.slot} freeSessions={pair.freeSessions} />
      <ReasonList reasons={pair.reasons} />
      {moves.length > 0 && (
        <div>
          <Body1 block>{adjusting.moves}</Body1>
          {moves.map((move) => {
            const { mentor, mentee } = pairNames(byId, move);
            return (
              <Body1 key={pairKey(move)} block>
                {matching.pairOf(mentor, mentee)}
              </Body1>
            );
          })}
        </div>
      )}
      <div>
        <Button appearance="primary" aria-label={adjusting.chooseName(name)} onClick={() => onChosen(pair)}>
          {adjusting.choose}
        </Button>
      </div>
    </li>
  );
}

type AdjustingWords = AdminWords['matching']['adjusting'];

/** The cost in words: people first, then points of 100 for each pair. */
function costOf({ peopleLost, suitabilityLost }: Alternative, pairs: number, words: AdjustingWords): string {
  if (peopleLost > 0) {
    return words.costsPeople(peopleLost);
  }
  return suitabilityLost <= 0 ? words.costsNothing : words.costsPoints(Math.round(suitabilityLost / 100), pairs);
}
