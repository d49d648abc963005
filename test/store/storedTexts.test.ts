import { expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import { isProblem } from '#ports/problem.ts';
import { bodyFields, bodyText } from '#store/body.ts';
import { deskEntries } from '#store/codecs/deskEntries.ts';
import { pairEntries } from '#store/codecs/pairEntries.ts';
import { personEntries } from '#store/codecs/personEntries.ts';
import { privateEntries } from '#store/codecs/privateEntries.ts';
import { programmeCodec } from '#store/codecs/programmes.ts';
import { recognitionCodec } from '#store/codecs/recognitions.ts';
import { hostileEntries, hostileProgramme, hostileRecognition } from '#test/builders/hostileEntries.ts';
import { hostileStrings } from '#test/builders/hostileStrings.ts';
import { type KindWithText, storedTexts } from '#test/privacy/storedTexts.ts';

const [ada, bo] = [personId('ada'), personId('bo')];

interface Stored {
  readonly kind: string;
  readonly value: unknown;
  readonly encode: () => string;
  readonly decode: (json: string) => unknown;
}

/** Every kind with this text in all its places. */
function everyKind(text: string): readonly Stored[] {
  const { pairs, people, desk, privateNotes } = hostileEntries(text, 'key', ada, bo);
  const programme = hostileProgramme(text, 'programme');
  const thanks = hostileRecognition(text);
  const stored = <Entry extends { readonly kind: string }>(
    codec: { readonly encode: (entry: Entry) => string; readonly decode: (json: string) => unknown },
    entries: readonly Entry[],
  ) =>
    entries.map((value): Stored => ({
      kind: value.kind,
      value,
      encode: () => codec.encode(value),
      decode: codec.decode,
    }));
  return [
    {
      kind: 'recognition',
      value: thanks,
      encode: () => recognitionCodec.encode(thanks),
      decode: recognitionCodec.decode,
    },
    {
      kind: 'programme',
      value: programme,
      encode: () => programmeCodec.encode(programme),
      decode: programmeCodec.decode,
    },
    ...stored(pairEntries, pairs),
    ...stored(personEntries, people),
    ...stored(deskEntries, desk),
    ...stored(privateEntries, privateNotes),
  ];
}

test.each(Object.keys(storedTexts) as readonly KindWithText[])('every text of a %s is tried', (kind) => {
  const marker = 'a text that stands nowhere else';
  const places = everyKind(marker)
    .filter((stored) => stored.kind === kind)
    .flatMap(({ value }) => [...placesOf(value, marker)]);
  expect(new Set(places)).toEqual(new Set(Object.keys(storedTexts[kind])));
});

/** Where in a value this text stands, as `reasons[].topics[]`. */
function placesOf(value: unknown, text: string): ReadonlySet<string> {
  if (value === text) {
    return new Set(['']);
  }
  if (typeof value !== 'object' || value === null) {
    return new Set();
  }
  const isList = Array.isArray(value);
  const places = Object.entries(value).flatMap(([name, part]: [string, unknown]) =>
    [...placesOf(part, text)].map((place) => {
      const head = isList ? '[]' : name;
      return place === '' || place.startsWith('[') ? `${head}${place}` : `${head}.${place}`;
    }),
  );
  return new Set(places);
}

const room = 8 * 60_000;

test('a thousand hostile strings in every text of every kind come back from the columns as they were', () => {
  for (const text of hostileStrings(1000)) {
    for (const { kind, value, encode, decode } of everyKind(text)) {
      const json = encode();
      if (json.length > room) {
        expect(text.length).toBe(100_000);
        expect(refusalOf(json)).toBe(true);
      } else {
        const columns = bodyFields(json);
        expect([kind, decode(bodyText(columns) ?? '')]).toEqual([kind, value]);
        expect(Object.values(columns).filter((column) => column !== null && isChangeable(column))).toEqual([]);
      }
    }
  }
});

const refusalOf = (json: string): boolean => {
  try {
    bodyFields(json);
    return false;
  } catch (error) {
    return isProblem(error, 'tooLong');
  }
};

/** Whether something on the way might refuse or change it: too long, no XML, or with spaces at an end. */
const isChangeable = (column: string): boolean =>
  column.length > 63_999 ||
  column !== column.trim() ||
  /[^\u0020-\u007E\u00A0-\uFEFE\uFF00-\uFFFD]/.test(column) ||
  /\p{Surrogate}/u.test(column);

test('a column never ends with a space that somebody could trim', () => {
  const json = JSON.stringify(`${' '.repeat(200_000)}x`);
  const columns = bodyFields(json);
  expect(Object.values(columns).filter((column) => column !== null && isChangeable(column))).toEqual([]);
  expect(JSON.parse(bodyText(columns) ?? '')).toBe(JSON.parse(json));
});
