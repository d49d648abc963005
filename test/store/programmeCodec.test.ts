import { expect, test } from '@jest/globals';
import { usualSuitability, usualWeights } from '#domain/matching/suitability/weights.ts';
import { type Programme, usualRules } from '#domain/programme.ts';
import { usualScheduling, usualSlotWeights } from '#domain/scheduling/schedulingSettings.ts';
import { instant, localDate, type ZoneName } from '#domain/time/instant.ts';
import { programmeCodec } from '#store/codecs/programmes.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';

const kept = (programme: Programme) => programmeCodec.decode(programmeCodec.encode(programme));

test('a programme comes back with everything that was decided about matching', () => {
  const programme = aProgramme({
    rules: {
      ...usualRules,
      mostLevelGap: 4,
      seniority: { kind: 'titles', steps: [['chief', 'director'], ['analyst']] },
    },
    suitability: { weights: { ...usualWeights, language: 0, tenure: 100 }, style: 'similar' },
  });
  expect(kept(programme)).toStrictEqual(programme);
  expect(kept(aProgramme())).toStrictEqual(aProgramme());
});

test('a programme stored before there were weights counts as usual', () => {
  const { suitability, rules, ...others } = aProgramme();
  const { seniority, mostLevelGap, ...older } = rules;
  const read = programmeCodec.decode(JSON.stringify({ ...others, rules: older }));
  expect([seniority, mostLevelGap, suitability]).toEqual([{ kind: 'levels' }, undefined, usualSuitability]);
  expect(read).toStrictEqual(aProgramme());
});

test('how long words are kept comes back, an older programme says nothing, and other spans are refused', () => {
  const retention = { months: 3, decidedAt: instant('2026-11-23T08:00:00Z') } as const;
  expect(kept(aProgramme({ retention }))).toStrictEqual(aProgramme({ retention }));
  expect(kept(aProgramme())).not.toHaveProperty('retention');
  const stored = JSON.stringify({ ...aProgramme(), retention: { ...retention, months: 0 } });
  expect(() => programmeCodec.decode(stored)).toThrow(/^retention\.months: /);
});

test('for how many days a proposal can be answered comes back, and no day at all is refused', () => {
  expect(kept(aProgramme({ answerDays: 5 }))).toStrictEqual(aProgramme({ answerDays: 5 }));
  expect(kept(aProgramme({ target: 40 }))).toStrictEqual(aProgramme({ target: 40 }));
  const stored = JSON.stringify({ ...aProgramme(), answerDays: 0 });
  expect(() => programmeCodec.decode(stored)).toThrow(/^answerDays: /);
});

test('a weight of a term that came later counts as usual, one out of bounds is refused', () => {
  const { tenure, ...older } = usualWeights;
  const stored = (weights: object) => JSON.stringify({ ...aProgramme(), suitability: { style: 'any', weights } });
  expect(programmeCodec.decode(stored(older)).suitability.weights.tenure).toBe(tenure);
  expect(() => programmeCodec.decode(stored({ ...older, style: 101 }))).toThrow(/^suitability\.weights\.style: /);
});

test('what was decided about finding times comes back, and what was not goes by what is usual', () => {
  const scheduling = {
    ...usualScheduling,
    tentative: 'soft' as const,
    bufferMinutes: 15,
    holidays: [{ date: localDate('2027-12-24'), zones: ['Europe/Berlin' as ZoneName] }],
    preferredDays: ['thursday' as const],
  };
  expect(kept(aProgramme({ scheduling }))).toStrictEqual(aProgramme({ scheduling }));
  expect(kept(aProgramme())).not.toHaveProperty('scheduling');
  const { focus, ...older } = usualSlotWeights;
  const stored = (weights: object) => JSON.stringify({ ...aProgramme(), scheduling: { ...scheduling, weights } });
  expect(programmeCodec.decode(stored(older)).scheduling?.weights.focus).toBe(focus);
  expect(() => programmeCodec.decode(stored({ ...older, focus: -1 }))).toThrow(/^scheduling\.weights\.focus: /);
});
