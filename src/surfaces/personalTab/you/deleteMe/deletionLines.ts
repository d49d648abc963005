import type { DeletionWords } from '#ui/deletionWords.ts';
import type { DeletionPlan, PairPlan } from '#useCases/myData/planDeletion.ts';

/** The plan in sentences. */
export interface DeletionLines {
  readonly goes: readonly string[];
  readonly stays: readonly string[];
  readonly unseen: readonly string[];
}

/** What goes and what stays when the folders of these pairs go for both. */
export function deletionLines(words: DeletionWords, plan: DeletionPlan, forBoth: ReadonlySet<string>): DeletionLines {
  return {
    goes: [
      ...(plan.takingPart === undefined ? [] : [words.goes.takingPart(plan.takingPart)]),
      ...(plan.toMyself === undefined ? [] : [words.goes.toMyself(plan.toMyself)]),
      ...plan.pairs.flatMap((pair) => goesOfPair(words, pair, forBoth.has(pair.id))),
      ...((plan.onWall ?? 0) > 0 ? [words.goes.onWall(plan.onWall ?? 0)] : []),
      ...((plan.onThisDevice ?? 0) > 0 ? [words.goes.onThisDevice(plan.onThisDevice ?? 0)] : []),
    ],
    stays: [
      ...plan.pairs.flatMap((pair) => staysOfPair(words, pair, forBoth.has(pair.id))),
      ...(plan.takingPart !== undefined || plan.pairs.length > 0 ? [words.stays.desk] : []),
      ...(plan.pairs.length > 0 ? [words.stays.past] : []),
      words.stays.bin,
      words.stays.elsewhere,
      words.stays.rules,
    ],
    unseen: unseenLines(words, plan),
  };
}

/** Whom a pair is with, in words. */
export const partnerName = ({ formerPartner }: DeletionWords, { partner }: PairPlan): string =>
  partner ?? formerPartner;

function goesOfPair(words: DeletionWords, pair: PairPlan, isForBoth: boolean): readonly string[] {
  const { goes } = words;
  const partner = partnerName(words, pair);
  if (pair.isWithoutPartner || isForBoth) {
    return [...sessionsOf(words, pair), pair.isWithoutPartner ? goes.whole(partner) : goes.forBoth(partner)];
  }
  return [...sessionsOf(words, pair), ...(pair.mine > 0 ? [goes.mine(partner, pair.mine)] : [])];
}

function sessionsOf(words: DeletionWords, pair: PairPlan): readonly string[] {
  const { goes } = words;
  const partner = partnerName(words, pair);
  if (pair.sessions.kind === 'unread') {
    return [];
  }
  const { iOrganize, partnerOrganizes } = pair.sessions;
  return [
    ...(iOrganize > 0 ? [goes.sessionsOfMine(partner, iOrganize)] : []),
    ...(partnerOrganizes > 0 ? [goes.sessionsOfPartner(partner, partnerOrganizes)] : []),
  ];
}

function staysOfPair(words: DeletionWords, pair: PairPlan, isForBoth: boolean): readonly string[] {
  const partner = partnerName(words, pair);
  return [
    ...(pair.isWithoutPartner || isForBoth ? [] : [words.stays.together(partner, pair.notesOfBoth)]),
    ...(pair.isWithoutPartner ? [] : [words.stays.proposal(partner)]),
  ];
}

const unseenLines = (words: DeletionWords, plan: DeletionPlan): readonly string[] => [
  ...plan.unseen.map((each) => (each.kind === 'folder' ? words.unseen.folder(each.folder) : each.message)),
  ...plan.pairs
    .filter(({ sessions }) => sessions.kind === 'unread')
    .map((pair) => words.unseen.calendar(partnerName(words, pair))),
  ...(plan.onWall === undefined ? [words.unseen.wall] : []),
  ...(plan.onThisDevice === undefined ? [words.unseen.device] : []),
];
