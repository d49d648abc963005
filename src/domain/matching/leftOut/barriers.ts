import type { Role } from '../../participant.ts';
import type { PairingRules } from '../../programme.ts';
import type { Profile, Profiles } from '../people/profile.ts';
import { bitOf, type BrokenRules, brokenRules, ruleBreaks, type RuleBroken } from '../rules.ts';
import { type TopicReader, topicsMet } from '../topics/topicReader.ts';
import { usualTopics } from '../topics/usualTopics.ts';

/** How many people of the other side a rule keeps away; somebody may be kept away by several. */
interface Blockage {
  readonly rule: RuleBroken;
  readonly people: number;
}

/** One thing a lead could do, and how many partners it alone would open. */
export type HelpfulChange =
  | { readonly kind: 'leastLevelGap' | 'mostLevelGap'; readonly to: number; readonly opens: number }
  /** People of one department may be paired. */
  | { readonly kind: 'sameDepartment'; readonly opens: number }
  /** Earlier partners may be paired again. */
  | { readonly kind: 'repeatedPair'; readonly opens: number }
  /** The directory names what is missing: levels, or departments. At most so many are opened. */
  | { readonly kind: 'knownLevel' | 'knownDepartment'; readonly opens: number }
  /** Somebody joins who teaches one of these topics, or who wants it from a mentor. */
  | { readonly kind: 'newPeople'; readonly topics: readonly string[] };

/** What stands between one person and everybody of the other side. */
export interface Barriers {
  /** How many there are on the other side, the person left out. */
  readonly others: number;
  /** How many of them no rule keeps away. */
  readonly open: number;
  /** Rules that keep anybody away, in the order in which they are asked. */
  readonly blocked: readonly Blockage[];
  /** What would open most comes first. Reporting lines stay closed. */
  readonly changes: readonly HelpfulChange[];
}

/** Time grows with the number of people on the other side. */
export function barriersOf(
  person: Profile,
  role: Role,
  { mentors, mentees }: Profiles,
  rules: PairingRules,
  topics: TopicReader = usualTopics,
): Barriers {
  const others = (role === 'mentor' ? mentees : mentors).filter((other) => other.person !== person.person);
  const met = others.map((other): Encounter => {
    const [mentor, mentee] = role === 'mentor' ? [person, other] : [other, person];
    return { broken: brokenRules(mentor, mentee, rules), gap: mentor.level - mentee.level };
  });
  return {
    others: met.length,
    open: met.filter(({ broken }) => broken === 0).length,
    blocked: ruleBreaks.flatMap((rule) => {
      const people = met.filter(({ broken }) => (broken & bitOf(rule)) !== 0).length;
      return people === 0 ? [] : [{ rule, people }];
    }),
    changes: [...changesOfRules(met), ...newPeople(person, role, others, topics)],
  };
}

interface Encounter {
  readonly broken: BrokenRules;
  /** Levels that the mentee stands above the mentor; means something only when both are known. */
  readonly gap: number;
}

/** A change helps where it is the only thing in the way. */
function changesOfRules(met: readonly Encounter[]): readonly HelpfulChange[] {
  const only = (rule: RuleBroken) => met.filter(({ broken }) => broken === bitOf(rule));
  const opening = [
    ...nearestGap('leastLevelGap', only('tooCloseInLevel'), Math.max),
    ...nearestGap('mostLevelGap', only('tooFarInLevel'), Math.min),
    { kind: 'sameDepartment', opens: only('sameDepartment').length } as const,
    { kind: 'repeatedPair', opens: only('pairedBefore').length } as const,
    { kind: 'knownLevel', opens: only('levelUnknown').length } as const,
    { kind: 'knownDepartment', opens: only('departmentUnknown').length } as const,
  ];
  return opening.filter(({ opens }) => opens > 0).toSorted((a, b) => b.opens - a.opens);
}

/** The gap next to what the rule asks for at which somebody is met; a mentee always stands above the mentor. */
function nearestGap(
  kind: 'leastLevelGap' | 'mostLevelGap',
  blocked: readonly Encounter[],
  nearer: (gap: number, other: number) => number,
) {
  const gaps = blocked.map(({ gap }) => gap).filter((gap) => gap > 0);
  const [first, ...more] = gaps;
  if (first === undefined) {
    return [];
  }
  const to = more.reduce((gap, other) => nearer(gap, other), first);
  return [{ kind, to, opens: gaps.filter((gap) => gap === to).length }];
}

function newPeople(
  { participant: { enrolment } }: Profile,
  role: Role,
  others: readonly Profile[],
  topics: TopicReader,
): readonly HelpfulChange[] {
  const sought = role === 'mentor' ? enrolment.teaches : enrolment.wantsToLearn;
  const there = others.flatMap(({ participant: { enrolment: other } }) =>
    role === 'mentor' ? other.wantsToLearn : other.teaches,
  );
  const met = new Set(topicsMet(topics, sought, there).map(topics.keyOf));
  const missing = topicsMet(topics, sought, sought).filter((topic) => !met.has(topics.keyOf(topic)));
  return missing.length === 0 ? [] : [{ kind: 'newPeople', topics: missing }];
}
