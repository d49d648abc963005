import { expect, test } from '@jest/globals';
import { comeBackWhenResumed } from '#hosts/teamsResume.ts';
import type { HostContext } from '#ports/host.ts';

type OnResume = (context: { readonly entityId: string; readonly contentUrl: URL }) => void;

const inMeeting = (meetingThread: string): HostContext => ({
  name: 'teams',
  theme: 'light',
  locale: 'en-GB',
  page: undefined,
  meetingThread,
});

/** The panel of one meeting, put aside and brought back by Teams; gives what the page did then. */
async function broughtBack(back: { readonly address?: string; readonly thread?: string }): Promise<readonly string[]> {
  const did: string[] = [];
  let resume: OnResume = () => undefined;
  const lifecycle = {
    registerBeforeSuspendOrTerminateHandler: () => did.push('can be put aside'),
    registerOnResumeHandler: (handler: OnResume) => {
      resume = handler;
    },
  };
  comeBackWhenResumed({
    teams: {
      lifecycle,
      notifySuccess: () => {
        did.push('success');
        return Promise.resolve({ hasFinishedSuccessfully: true });
      },
    },
    first: inMeeting('one'),
    readContext: () => Promise.resolve(inMeeting(back.thread ?? 'one')),
    place: {
      origin: 'https://turnabout.example',
      pathname: '/panel.html',
      assign: (address) => did.push(`goes to ${String(address)}`),
      reload: () => did.push('starts anew'),
    },
  });
  const contentUrl = new URL(back.address ?? 'https://turnabout.example/panel.html?x=1');
  resume({ entityId: 'panel', contentUrl });
  await new Promise((resolve) => setImmediate(resolve));
  return did;
}

test('says success again when Teams brings the page back to where it was', async () => {
  expect(await broughtBack({})).toEqual(['can be put aside', 'success']);
});

test('starts anew when it is brought back in another meeting', async () => {
  expect(await broughtBack({ thread: 'other' })).toEqual(['can be put aside', 'starts anew']);
});

test('goes to the other page when Teams wants that', async () => {
  const address = 'https://turnabout.example/tab.html';
  expect(await broughtBack({ address })).toEqual(['can be put aside', `goes to ${address}`]);
});

test('goes to no other site, whatever address it is given', async () => {
  expect(await broughtBack({ address: 'https://evil.example/tab.html' })).toEqual(['can be put aside', 'success']);
});
