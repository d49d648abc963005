import { expect, test } from '@jest/globals';
import type { Programme } from '#domain/programme.ts';
import { createProgramme } from '#useCases/programme/createProgramme.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { fakeProgrammes } from '#test/fakes/fakeProgrammes.ts';

const usual = aProgramme();
const rhythm = (said: Partial<Programme['rhythm']>) => aProgramme({ rhythm: { ...usual.rhythm, ...said } });
const rules = (said: Partial<Programme['rules']>) => aProgramme({ rules: { ...usual.rules, ...said } });

test('saves a programme that can work', async () => {
  const programmes = fakeProgrammes();
  await createProgramme({ programmes }, usual);
  expect((await programmes.all()).map(({ value }) => value)).toEqual([usual]);
});

const cases: readonly [string, Programme, string][] = [
  ['no name', aProgramme({ name: '  ' }), 'it has no name'],
  ['a name without end', aProgramme({ name: 'x'.repeat(101) }), 'its name has 101 characters, expected at most 100'],
  ['no sessions', rhythm({ sessionCount: 0 }), 'sessionCount is 0, expected 1 to 60'],
  ['half a session', rhythm({ sessionCount: 2.5 }), 'sessionCount is 2.5, expected 1 to 60'],
  ['a number that is none', rhythm({ everyWeeks: NaN }), 'everyWeeks is NaN, expected 1 to 12'],
  ['sessions of 50 minutes', rhythm({ lengthMinutes: 50 }), 'lengthMinutes is 50, expected 15 to 240 in steps of 15'],
  ['sessions of five hours', rhythm({ lengthMinutes: 300 }), 'lengthMinutes is 300, expected 15 to 240 in steps of 15'],
  ['more free sessions than sessions', rules({ leastFreeSessions: 7 }), 'leastFreeSessions is 7, expected 1 to 6'],
  ['no gap of levels', rules({ leastLevelGap: 0 }), 'leastLevelGap is 0, expected 1 to 20'],
];

test.each(cases)('refuses %s in plain words, and saves nothing', async (_, programme, sentence) => {
  const programmes = fakeProgrammes();
  await expect(createProgramme({ programmes }, programme)).rejects.toThrow(sentence);
  expect(await programmes.all()).toEqual([]);
});

test('throws a conflict for a name that is taken', async () => {
  const programmes = fakeProgrammes(usual);
  const taken = createProgramme({ programmes }, { ...usual, purpose: 'Another one' });
  await expect(taken).rejects.toMatchObject({ kind: 'conflict' });
});
