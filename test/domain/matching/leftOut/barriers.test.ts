import { expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import { barriersOf } from '#domain/matching/leftOut/barriers.ts';
import { orgChart } from '#domain/orgChart.ts';
import type { Participant } from '#domain/participant.ts';
import { type PairingRules, usualRules } from '#domain/programme.ts';
import { aMentee, aMentor } from '#test/builders/aParticipant.ts';
import { profilesFrom } from '#test/builders/profiles.ts';

const steps = [['chief'], ['director'], ['head'], ['lead'], ['analyst']];
const rules: PairingRules = { ...usualRules, seniority: { kind: 'titles', steps }, leastLevelGap: 2 };

const barriers = (mentee: Participant, mentors: readonly Participant[], changed: Partial<PairingRules> = {}) => {
  const given = { ...rules, ...changed };
  const profiles = profilesFrom(mentors, [mentee], {
    rules: given,
    chart: orgChart([...mentors, mentee].map(({ colleague }) => colleague)),
    earlierPairs: [{ mentor: personId('old'), mentee: personId('bo') }],
  });
  const [learner] = profiles.mentees;
  return learner && barriersOf(learner, 'mentee', profiles, given);
};

const bo = aMentee({ id: 'bo', jobTitle: 'Director', department: 'Sales', wantsToLearn: ['TikTok', 'chess', 'Chess'] });
const mentorOf = (id: string, jobTitle: string, department: string | undefined = 'Legal', manager?: string) =>
  aMentor({ id, jobTitle, department, teaches: ['shortVideo'], ...(manager === undefined ? {} : { manager }) });

test('rules are counted over the other side, and each change tells how many it alone would open', () => {
  const mentors = [
    mentorOf('near1', 'Head'),
    mentorOf('near2', 'Head'),
    mentorOf('peer', 'Director'),
    mentorOf('boss', 'Chief'),
    mentorOf('beside', 'Analyst', 'Sales'),
    mentorOf('both', 'Head', 'Sales'),
    mentorOf('below', 'Analyst', 'Legal', 'bo'),
    mentorOf('old', 'Analyst'),
    mentorOf('nameless', 'Analyst', ' '),
    mentorOf('untitled', 'Wizard'),
    mentorOf('fine', 'Lead'),
  ];
  expect(barriers(bo, mentors)).toEqual({
    others: 11,
    open: 1,
    blocked: [
      { rule: 'levelUnknown', people: 1 },
      { rule: 'tooCloseInLevel', people: 5 },
      { rule: 'reportingLine', people: 1 },
      { rule: 'departmentUnknown', people: 1 },
      { rule: 'sameDepartment', people: 2 },
      { rule: 'pairedBefore', people: 1 },
    ],
    changes: [
      { kind: 'leastLevelGap', to: 1, opens: 2 },
      { kind: 'sameDepartment', opens: 1 },
      { kind: 'repeatedPair', opens: 1 },
      { kind: 'knownLevel', opens: 1 },
      { kind: 'knownDepartment', opens: 1 },
      { kind: 'newPeople', topics: ['chess'] },
    ],
  });
});

test('the least change of a gap is named, in either direction', () => {
  const mentors = [mentorOf('a', 'Head'), mentorOf('b', 'Lead'), mentorOf('c', 'Analyst')];
  const chief = aMentee({ id: 'bo', jobTitle: 'Chief', department: 'Sales' });
  expect(barriers(chief, mentors, { leastLevelGap: 5 })?.changes).toEqual([{ kind: 'leastLevelGap', to: 4, opens: 1 }]);
  expect(barriers(chief, mentors, { leastLevelGap: 1, mostLevelGap: 1 })?.changes).toEqual([
    { kind: 'mostLevelGap', to: 2, opens: 1 },
  ]);
});

test('whoever stands beside or above can never be opened', () => {
  expect(barriers(bo, [mentorOf('peer', 'Director'), mentorOf('boss', 'Chief')])).toMatchObject({
    open: 0,
    changes: [{ kind: 'newPeople', topics: ['chess'] }],
  });
});

test('a mentor is told what nobody wants to learn from them', () => {
  const mentor = aMentor({ id: 'ada', jobTitle: 'Analyst', teaches: ['chess', 'reels'], department: 'Legal' });
  const profiles = profilesFrom([mentor], [bo], { rules });
  const [teacher] = profiles.mentors;
  expect(teacher && barriersOf(teacher, 'mentor', profiles, rules)).toEqual({
    others: 1,
    open: 1,
    blocked: [],
    changes: [],
  });
  const knitting = profilesFrom([aMentor({ id: 'ada', jobTitle: 'Analyst', teaches: ['knitting'] })], [bo], { rules });
  const [knitter] = knitting.mentors;
  expect(knitter && barriersOf(knitter, 'mentor', knitting, rules).changes).toEqual([
    { kind: 'newPeople', topics: ['knitting'] },
  ]);
});

test('alone, somebody meets no rule, only what they look for is missing', () => {
  expect(barriers(bo, [])).toEqual({
    others: 0,
    open: 0,
    blocked: [],
    changes: [{ kind: 'newPeople', topics: ['TikTok', 'chess'] }],
  });
});
