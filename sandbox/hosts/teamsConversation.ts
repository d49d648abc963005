import { log } from './frameLog.ts';
import type { FrameSettings } from './frameSettings.ts';
import { answerNestedSignIn } from './nestedSignIn.ts';
import type { Person, Tenant } from './sandboxServer.ts';
import { frameContextOf, legacyContext, runtime } from './teamsContext.ts';

/** A request of teams-js; shapes from `src/internal/messageObjects.ts` of @microsoft/teams-js 2.58. */
interface TeamsRequest {
  readonly id: number;
  readonly uuidAsString: string;
  readonly func: string;
  readonly args?: readonly unknown[];
  readonly data?: string;
}

export interface TeamsConversation {
  /** Tells the page that the person changed the theme. */
  changeTheme(theme: string): void;
}

/** Speaks to the page in the frame as Teams does. */
export function converse(
  frame: HTMLIFrameElement,
  settings: FrameSettings,
  person: Person,
  tenant: Tenant,
): TeamsConversation {
  const origin = new URL(settings.app).origin;
  const post = (message: object): void => frame.contentWindow?.postMessage(message, origin);
  let theme = settings.theme;
  const answers = answersOf(() => legacyContext({ ...settings, theme }, person, tenant), settings.surface);

  window.addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || !isTeamsRequest(data)) {
      return;
    }
    const reply = (args: readonly unknown[]): void => post({ id: data.id, uuidAsString: data.uuidAsString, args });
    if (data.func === 'nestedAppAuth.execute') {
      void answerNestedSignIn(data.data ?? '', person, tenant).then((answer) => reply([null, answer]));
      return;
    }
    log(data.func, data.args);
    const answer = answers[data.func]?.(data.args ?? []);
    if (answer) {
      reply(answer);
    }
  });
  return {
    changeTheme: (chosen) => {
      theme = chosen;
      post({ func: 'themeChange', args: [chosen] });
    },
  };
}

type Answer = (args: readonly unknown[]) => readonly unknown[] | undefined;

/** Functions that Teams answers; whatever else the page calls is only written down, as Teams leaves it too. */
const answersOf = (context: () => object, surface: string): Readonly<Record<string, Answer>> => ({
  // The order in which Teams itself answers: only so does teams-js make the bridge for nested sign-in.
  initialize: () => [frameContextOf(surface), 'web', '2.0.1', runtime()],
  getContext: () => [context()],
  'appInitialization.success': () => {
    document.body.dataset['page'] = 'ready';
    return [undefined];
  },
  'appInitialization.appLoaded': () => {
    document.body.dataset['page'] = 'loaded';
    return undefined;
  },
  'appInitialization.failure': ([, message]) => {
    document.body.dataset['page'] = 'failed';
    document.body.dataset['reason'] = String(message);
    return undefined;
  },
  executeDeepLink: ([url]) => {
    window.open(String(url), '_blank', 'noopener');
    return [true];
  },
});

const isTeamsRequest = (data: unknown): data is TeamsRequest =>
  typeof data === 'object' && data !== null && 'func' in data && typeof data.func === 'string';
