import { expect, test } from '@jest/globals';
import type { Programme } from '#domain/programme.ts';
import { createProgramme } from '#useCases/createProgramme.ts';
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
  ['no sessions', rhythm({ sessionCount: 0 }), 'expected 1 to 60 sessions, every 1 to 12 weeks'],
  ['half a session', rhythm({ sessionCount: 2.5 }), 'expected 1 to 60 sessions, every 1 to 12 weeks'],
  ['a number that is none', rhythm({ everyWeeks: NaN }), 'expected 1 to 60 sessions, every 1 to 12 weeks'],
  ['sessions of 50 minutes', rhythm({ lengthMinutes: 50 }), 'a length of 15 to 240 minutes in steps of 15'],
  ['sessions of five hours', rhythm({ lengthMinutes: 300 }), 'a length of 15 to 240 minutes in steps of 15'],
  ['more free sessions than sessions', rules({ leastFreeSessions: 7 }), 'expected 1 to 6 free sessions'],
  ['no gap of levels', rules({ leastLevelGap: 0 }), 'expected a gap of 1 to 20 levels'],
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
