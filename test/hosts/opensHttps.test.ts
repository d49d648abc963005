import { beforeEach, expect, jest, test } from '@jest/globals';
import { opensHttps } from '#hosts/opensHttps.ts';
import { hostileStrings } from '#test/builders/hostileStrings.ts';

const opened: string[] = [];
const open = opensHttps(async (address) => void opened.push(address));

beforeEach(() => {
  opened.length = 0;
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

test.each(['https://teams.microsoft.com/l/chat/0/0?users=a', 'HTTPS://contoso.sharepoint.com', 'https://a.example?x'])(
  'opens %s',
  async (address) => {
    await open(address);
    expect(opened).toEqual([address]);
  },
);

test.each([
  'javascript:globalThis.isHarmed=true',
  ' javascript:globalThis.isHarmed=true//https://teams.microsoft.com/',
  'data:text/html,<script>globalThis.isHarmed=true</script>',
  'http://teams.microsoft.com/',
  'msteams:/l/chat',
  'file:///etc/passwd',
  'https:',
  'https://',
  'https:///teams.microsoft.com',
  'https:\\\\teams.microsoft.com',
  '//teams.microsoft.com',
  'teams.microsoft.com',
  '',
])('does not open "%s"', async (address) => {
  await open(address);
  expect(opened).toEqual([]);
});

test('opens none of a thousand hostile strings', async () => {
  for (const text of hostileStrings(1000)) {
    await open(text);
  }
  expect(opened).toEqual([]);
});
