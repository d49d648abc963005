import { expect, test } from '@jest/globals';
import { pastedAddresses } from '#domain/pastedAddresses.ts';
import { aColleague } from '#test/builders/aColleague.ts';

const ada = aColleague({ id: 'ada', mail: 'Ada.Osei@contoso.example' });
const bo = aColleague({ id: 'bo', mail: 'bo@contoso.example' });
const nobodysMail = aColleague({ id: 'cleo', mail: undefined });
const read = (text: string) => {
  const { found, unknown } = pastedAddresses(text, [ada, bo, nobodysMail]);
  return { found: found.map(({ id }) => id), unknown };
};

test.each([
  ['lines', 'ada.osei@contoso.example\r\nbo@contoso.example\n'],
  ['commas and semicolons', 'ADA.OSEI@contoso.example, bo@contoso.example;'],
  ['names beside the addresses', 'Ada Osei <ada.osei@contoso.example>; Bo <bo@contoso.example>'],
])('reads %s', (_, text) => {
  expect(read(text)).toEqual({ found: ['ada', 'bo'], unknown: [] });
});

test('counts each once, and gives back what nobody has as it was written', () => {
  expect(read('bo@contoso.example\nbo@contoso.example\nWho@contoso.example\nWho@contoso.example')).toEqual({
    found: ['bo'],
    unknown: ['Who@contoso.example'],
  });
});

test('finds nobody in an empty box, nor anybody without an address', () => {
  expect(read(' \n , ')).toEqual({ found: [], unknown: [] });
  expect(read('undefined')).toEqual({ found: [], unknown: ['undefined'] });
});
