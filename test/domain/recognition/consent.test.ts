import { expect, test } from '@jest/globals';
import { pairId, personId, programmeId } from '#domain/ids.ts';
import { pairIdOf } from '#domain/pair.ts';
import { agreedThanks, type Fingerprint, fingerprintOf, type FoundConsent } from '#domain/recognition/consent.ts';
import { instant } from '#domain/time/instant.ts';

const programme = programmeId('fresh-eyes');
const ada = personId('aaaaaaaa-ada');
const omar = personId('bbbbbbbb-omar');
const mallory = personId('cccccccc-mallory');
const pair = pairIdOf(programme, ada, omar);
const key = `${pair}_first`;
const at = instant('2027-03-09T10:00:00Z');
const print = (digit: string): Fingerprint => fingerprintOf(digit.repeat(64));

const ofMentor = (said: Partial<FoundConsent> = {}, text = 'Thank you.'): FoundConsent => ({
  by: ada,
  consent: { key, pair, words: { of: 'mentor', text }, at },
  fingerprint: print('1'),
  ...said,
});
const ofMentee = (said: Partial<FoundConsent> = {}): FoundConsent => ({
  by: omar,
  consent: { key, pair, words: { of: 'mentee', fingerprint: print('1') }, at },
  fingerprint: print('1'),
  ...said,
});

test('what both consent to, word for word, may be shown', () => {
  expect(agreedThanks(programme, [ofMentee(), ofMentor()])).toEqual([
    { id: key, pair, mentor: ada, mentee: omar, text: 'Thank you.' },
  ]);
});

test.each([
  ['only the mentor consents', [ofMentor()]],
  ['only the mentee consents', [ofMentee()]],
  ['the mentor consents to other words', [ofMentor({ fingerprint: print('2') }), ofMentee()]],
  ['a stranger poses as the mentee', [ofMentor(), ofMentee({ by: mallory })]],
  ['a stranger poses as the mentor', [ofMentor({ by: mallory }), ofMentee()]],
  ['the mentor poses as the mentee too', [ofMentor(), ofMentee({ by: ada })]],
  ['the two change places', [ofMentor({ by: omar }), ofMentee({ by: ada })]],
  [
    'the consents are to different thanks',
    [ofMentor({ consent: { ...ofMentor().consent, key: `${pair}_second` } }), ofMentee()],
  ],
  [
    'they are of another pair',
    [ofMentor({ consent: { ...ofMentor().consent, pair: pairId('fresh-eyes-other') } }), ofMentee()],
  ],
] as const)('nothing may be shown when %s', (_, consents) => {
  expect(agreedThanks(programme, consents)).toEqual([]);
});

test('nor in another programme', () => {
  expect(agreedThanks(programmeId('other'), [ofMentor(), ofMentee()])).toEqual([]);
});

test('a stranger with the same key does not stand in the way of the two', () => {
  const strangers = [ofMentor({ by: mallory, fingerprint: print('3') }, 'Forged.'), ofMentee({ by: mallory })];
  expect(agreedThanks(programme, [...strangers, ofMentor(), ofMentee()]).map(({ text }) => text)).toEqual([
    'Thank you.',
  ]);
});

test('a fingerprint is 64 hexadecimal digits', () => {
  expect(() => fingerprintOf('Thank you.')).toThrow('expected 64 hexadecimal digits');
  expect(fingerprintOf('0'.repeat(64))).toBe('0'.repeat(64));
});
