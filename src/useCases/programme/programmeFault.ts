import {
  isTarget,
  isWithinLimits,
  lastSessionOn,
  type LimitedNumber,
  longestName,
  mostToJoin,
  type Programme,
  programmeLimits,
  usualAnswerDays,
} from '#domain/programme.ts';

/** Why a programme cannot work, in plain words; `undefined` when it can. */
export function programmeFault(programme: Programme): string | undefined {
  return (
    nameFault(programme) ??
    numberFault(programme) ??
    targetFault(programme) ??
    ruleFault(programme) ??
    endFault(programme)
  );
}

function nameFault({ name }: Programme): string | undefined {
  if (name.trim() === '') {
    return 'it has no name';
  }
  return name.length > longestName
    ? `its name has ${name.length} characters, expected at most ${longestName}`
    : undefined;
}

function numberFault({ rhythm, rules, answerDays = usualAnswerDays }: Programme): string | undefined {
  const numbers: Readonly<Record<LimitedNumber, number>> = {
    ...rhythm,
    leastLevelGap: rules.leastLevelGap,
    answerDays,
  };
  const wrong = limitedNumbers.find((each) => !isWithinLimits(each, numbers[each]));
  if (wrong === undefined) {
    return undefined;
  }
  const { least, most, step } = programmeLimits[wrong];
  return `${wrong} is ${numbers[wrong]}, expected ${least} to ${most} in steps of ${step}`;
}

const limitedNumbers = ['sessionCount', 'everyWeeks', 'lengthMinutes', 'leastLevelGap', 'answerDays'] as const;

function targetFault({ target }: Programme): string | undefined {
  return target === undefined || isTarget(target)
    ? undefined
    : `its target is ${target} people, expected a whole number from 2 to ${mostToJoin}`;
}

function ruleFault({ rhythm, rules }: Programme): string | undefined {
  const { leastFreeSessions, leastLevelGap, mostLevelGap, seniority } = rules;
  if (mostLevelGap !== undefined && !(Number.isInteger(mostLevelGap) && mostLevelGap >= leastLevelGap)) {
    return `mostLevelGap is ${mostLevelGap}, expected a whole number from ${leastLevelGap} on`;
  }
  if (seniority.kind !== 'levels' && seniority.steps.length < 2) {
    return `its seniority has ${seniority.steps.length} steps, expected at least 2`;
  }
  const isPossible = Number.isInteger(leastFreeSessions) && leastFreeSessions >= 1;
  return isPossible && leastFreeSessions <= rhythm.sessionCount
    ? undefined
    : `leastFreeSessions is ${leastFreeSessions}, expected 1 to ${rhythm.sessionCount}`;
}

function endFault({ startsOn, endsOn, rhythm }: Programme): string | undefined {
  const last = lastSessionOn(startsOn, rhythm);
  return endsOn !== undefined && endsOn < last
    ? `it ends on ${endsOn}, expected ${last} or later, the day of the last session`
    : undefined;
}
