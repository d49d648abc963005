import { expect, test } from '@jest/globals';
import { readAddress } from '#domain/training/webAddress.ts';
import { hostileStrings } from '#test/builders/hostileStrings.ts';

const good = [
  ['https://intranet.contoso.example/prompts', 'https://intranet.contoso.example/prompts'],
  ['  HTTPS://Intranet.Contoso.example  ', 'https://intranet.contoso.example/'],
  ['intranet.contoso.example/prompts?from=mail#top', 'https://intranet.contoso.example/prompts?from=mail#top'],
  ['https://contoso.sharepoint.com:443/sites/learn', 'https://contoso.sharepoint.com/sites/learn'],
  ['https://intranet/learn', 'https://intranet/learn'],
] as const;

test.each(good)('%s is passed on as %s', (typed, address) => {
  expect(readAddress(typed)).toMatchObject({ ok: true, address });
});

const bad = [
  ['', 'empty'],
  ['   ', 'empty'],
  ['our prompts page', 'notAnAddress'],
  ['prompts', 'notAnAddress'],
  ['https://', 'notAnAddress'],
  ['http://intranet.contoso.example', 'notSecure'],
  ['javascript:alert(1)', 'notAnAddress'],
  ['java\nscript:alert(1)', 'notAnAddress'],
  ['data:text/html,<b>x</b>', 'notAnAddress'],
  ['file:///C:/prompts.docx', 'notAnAddress'],
  ['https://contoso.example@stranger.example/', 'holdsName'],
  ['https://contoso.example:secret@stranger.example/', 'holdsName'],
  ['ada@contoso.example', 'notAnAddress'],
  [`https://contoso.example/${'a'.repeat(2000)}`, 'tooLong'],
] as const;

test.each(bad)('%j is refused: %s', (typed, fault) => {
  expect(readAddress(typed)).toEqual({ ok: false, fault });
});

test('of a thousand hostile strings none becomes an address that is not https', () => {
  for (const text of hostileStrings(1000)) {
    const read = readAddress(text);
    expect(read.ok ? new URL(read.address).protocol : 'https:').toBe('https:');
  }
});

test('what was read once is read again as the same', () => {
  for (const [typed] of good) {
    const read = readAddress(typed);
    expect(read.ok && readAddress(read.address)).toEqual(read);
  }
});
