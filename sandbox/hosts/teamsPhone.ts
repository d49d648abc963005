import { linkTarget } from './deepLinks.ts';
import { frameSettings, type FrameSettings } from './frameSettings.ts';
import { answerNestedSignIn } from './nestedSignIn.ts';
import { personOrSuggestion, sandboxServer } from './sandboxServer.ts';
import { teamsSpeaker, type TeamsScene, type TeamsSpeaker } from './teamsConversation.ts';

/**
 * Teams on a phone shows a page without a frame around it and speaks through `nativeInterface`; it brings the bridge of
 * nested sign-in itself, which teams-js makes elsewhere. Stands before the scripts of the page, whose address says who
 * holds the phone: `tab.html?phone={person}`. From `src/internal/communication.ts` of @microsoft/teams-js 2.58.
 */
function holdPhone(settings: FrameSettings): void {
  const scene = sceneOf(settings);
  const speaker = scene.then((known) => teamsSpeaker(known, linkAnswers(known), sayToPage));
  Object.assign(window, {
    nativeInterface: { framelessPostMessage: (text: string) => void hear(speaker, text) },
    ...(settings.nestedSignIn !== 'off' && { nestedAppAuthBridge: bridge(scene, settings) }),
  });
}

async function sceneOf(settings: FrameSettings): Promise<TeamsScene> {
  const tenant = await sandboxServer.tenant();
  const person = await personOrSuggestion(tenant, settings.person, 'mentor');
  return { person, tenant, settings: () => settings };
}

const hear = async (speaker: Promise<TeamsSpeaker>, text: string): Promise<void> =>
  (await speaker).hear(JSON.parse(text));

/** The page's own ear, which teams-js puts there. */
function sayToPage(data: object): void {
  const { onNativeMessage } = window as { readonly onNativeMessage?: (event: { readonly data: object }) => void };
  onNativeMessage?.({ data });
}

const linkAnswers = ({ tenant }: TeamsScene) => ({
  'appInitialization.success': () => [undefined],
  executeDeepLink: ([address]: readonly unknown[]) => {
    const isOutside = linkTarget(String(address), tenant.clientId).kind === 'outside';
    return isOutside ? [true] : [false, 'This phone shows one page only'];
  },
});

function bridge(scene: Promise<TeamsScene>, { nestedSignIn }: FrameSettings) {
  const listeners = new Set<(answer: string) => void>();
  return {
    addEventListener: (_name: string, listener: (answer: string) => void) => listeners.add(listener),
    removeEventListener: (_name: string, listener: (answer: string) => void) => listeners.delete(listener),
    postMessage: async (question: string) => {
      const answer = await answerNestedSignIn(question, { ...(await scene), mode: nestedSignIn });
      listeners.forEach((listener) => answer !== undefined && listener(answer));
    },
  };
}

const address = new URL(window.location.href);
const holder = address.searchParams.get('phone');
if (holder !== null && window.parent === window) {
  const surface = /([a-z]+)\.html$/.exec(address.pathname)?.[1] ?? 'tab';
  holdPhone({ ...frameSettings(address, [surface]), person: holder });
}
