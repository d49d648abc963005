import { safeCsv } from '#domain/csv/safeCsv.ts';
import type { MatchDraft, SuggestedPair } from '#domain/matching/draft.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import { useDraftWords } from '#ui/draftWords.ts';
import { useReasonWords } from '#ui/reasonWords.ts';
import type { Organisation } from '../useDesk.ts';
import { nameOf } from './pairNames.ts';

/** Columns that say something of pairs alone, beside the mentee's name and the reasons. */
const blanks = 8;

/** Writes a draft as a file for spreadsheets: its pairs, then who has no partner, and why. */
export function useDraftFile(byId: Organisation['byId']): (draft: MatchDraft) => string {
  const { save: words } = useDraftWords();
  const { matching } = useAdminWords();
  const sayReason = useReasonWords();
  const who = (person: SuggestedPair['mentor']) => {
    const { mail = '', department = '' } = byId.get(person) ?? {};
    return [nameOf(byId, person), mail, department];
  };
  const pairRow = ({ mentor, mentee, suitability, freeSessions, slot, reasons }: SuggestedPair) => [
    ...who(mentor),
    ...who(mentee),
    suitability,
    freeSessions,
    slot.sessionCount,
    slot.firstDate,
    slot.startTime,
    slot.zone,
    reasons.map(sayReason).join('; '),
  ];
  return ({ pairs, leftOut }) =>
    safeCsv([
      Object.values(words.headings),
      ...pairs.map(pairRow),
      ...leftOut.map(({ person, cause }) => [
        ...who(person),
        words.noPartner,
        ...Array.from({ length: blanks }, () => ''),
        matching.leftOut[cause],
      ]),
    ]);
}
