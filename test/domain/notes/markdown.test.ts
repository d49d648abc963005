import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Inline } from '#domain/notes/inlineMarkdown.ts';
import { readMarkdown, type Block } from '#domain/notes/markdown.ts';

const text = (said: string): Inline => ({ kind: 'text', text: said });

test('reads headings, lists, emphasis and links', () => {
  expect(
    readMarkdown('# Today\nWe *met* and **laughed**,\nsee https://contoso.com/a.\n\n- one\n- two\n1. first'),
  ).toEqual([
    { kind: 'heading', level: 1, inside: [text('Today')] },
    {
      kind: 'paragraph',
      lines: [
        [text('We '), { kind: 'emphasis', text: 'met' }, text(' and '), { kind: 'strong', text: 'laughed' }, text(',')],
        [
          text('see '),
          { kind: 'link', text: 'https://contoso.com/a', address: 'https://contoso.com/a', host: 'contoso.com' },
          text('.'),
        ],
      ],
    },
    { kind: 'list', isOrdered: false, items: [[text('one')], [text('two')]] },
    { kind: 'list', isOrdered: true, items: [[text('first')]] },
  ]);
});

test('says where a link leads, whatever it is called', () => {
  expect(readMarkdown('[microsoft.com](https://evil.example/x)')).toEqual([
    {
      kind: 'paragraph',
      lines: [[{ kind: 'link', text: 'microsoft.com', address: 'https://evil.example/x', host: 'evil.example' }]],
    },
  ]);
});

test.each([
  'snake_case_name and 2*3*4',
  '* ',
  '**',
  '#hashtag',
  '[click](javascript:alert(1))',
  '[click](http://contoso.com)',
  '[click](https://microsoft.com@evil.example)',
  '[click](data:text/html,<script>alert(1)</script>)',
  '<img src=x onerror=alert(1)>',
  '<b>bold</b> &amp; &#x3c;',
  '![picture](//evil.example/p.png)',
])('leaves %s as it was typed', (typed) => {
  expect(readMarkdown(typed)).toEqual([{ kind: 'paragraph', lines: [[text(typed)]] }]);
});

const said = (block: Block): readonly Inline[] =>
  block.kind === 'heading' ? block.inside : block.kind === 'list' ? block.items.flat() : block.lines.flat();
const marks = fc.constantFrom(
  '*',
  '**',
  '_',
  '[',
  ']',
  '(',
  ')',
  '# ',
  '- ',
  '1. ',
  '\n',
  '<script>',
  'javascript:',
  'https://',
  'a',
  ' ',
  '\0',
  '‮',
  '👩‍💻',
);

test('of hostile text every letter is shown, and links lead to https only', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(marks, { maxLength: 40 }).map((parts) => parts.join('')),
  );
  const letters = (words: string): string => words.replaceAll(/[^a-z]/g, '');
  fc.assert(
    fc.property(hostile, (typed) => {
      const parts = readMarkdown(typed).flatMap(said);
      for (const part of parts) {
        expect(part.kind !== 'link' || part.address.startsWith('https://')).toBe(true);
      }
      const shown = parts.map((part) =>
        part.kind === 'link' ? `${part.text}${part.text === part.address ? '' : part.address}` : part.text,
      );
      const isWithout = parts.every(({ kind }) => kind !== 'link');
      expect(!isWithout || letters(shown.join('')) === letters(typed)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test.each(['*', '**', '_', '[', '[a](', '[a](https:', 'https://', '**a', '*a ', '- '])(
  'a hundred thousand characters of %s do not hold up the page',
  (mark) => {
    const typed = mark.repeat(Math.ceil(100_000 / mark.length));
    expect(readMarkdown(typed)).toHaveLength(1);
  },
);
