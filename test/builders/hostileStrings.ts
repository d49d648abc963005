import { randomFrom } from '#sandbox/organisations/random.ts';

/** What people paste, and what those with ill intent type: markup, formulas, marks that turn text round, broken characters. */
const pieces: readonly string[] = [
  '<script>globalThis.isHarmed = true</script>',
  '<img src=x onerror="globalThis.isHarmed = true" data-hostile>',
  '"><svg onload=globalThis.isHarmed=true data-hostile>',
  "'; DROP TABLE pairs; --",
  '</textarea><iframe src="https://stranger.example" data-hostile></iframe>',
  '[read this](javascript:globalThis.isHarmed=true)',
  '<a href="data:text/html,<b>x</b>" data-hostile>',
  '=HYPERLINK("https://stranger.example","pay")',
  "=cmd|'/C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1',
  '\u202Eesrever\u202C',
  '\u200Fשלום\u200E',
  'مرحبا بالعالم',
  '\u0000',
  '\u0001\u001F\u007F\u0085',
  '\r\nSet-Cookie: a=b\r\n\r\n',
  '\u2028\u2029',
  '\uFEFF\uFFFE\uFFFF',
  '\uD83D',
  '\uDE00\uD83D',
  '👩🏽‍🚀🏳️‍🌈🇺🇳',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢',
  'e\u0301 é ﬁ Å Å',
  '../../Pairs/other',
  '%00%2e%2e%2f',
  '{{7*7}} ${7*7} #{7*7}',
  '{"kind":"note","text":"x"}',
  '__proto__',
  'constructor.prototype',
  "' or 1 eq 1",
  '&lt;b&gt; &amp; &#0;',
  '~"#%*:<>?/\\{|}',
  ' ',
  '',
];

/** So many different strings, the same on every run; a few of them are 100,000 characters long. */
export function hostileStrings(count: number): readonly string[] {
  const random = randomFrom(41);
  const piece = (): string => pieces[random.below(pieces.length)] ?? '';
  return Array.from({ length: count }, (_, number) => {
    const text = Array.from({ length: 1 + random.below(4) }, piece).join(random.below(2) === 0 ? ' ' : '');
    return number % 200 === 199 ? `${text}${piece()}x`.repeat(100_000).slice(0, 100_000) : `${text}${number}`;
  });
}
