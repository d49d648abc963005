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

/** What Teams answers to a function; `undefined` where the page expects no answer. */
type Answer = (args: readonly unknown[]) => readonly unknown[] | undefined;
export type Answers = Readonly<Record<string, Answer>>;

/** Whose page is shown, and how; the theme and the page inside may change while it is shown. */
export interface TeamsScene {
  readonly person: Person;
  readonly tenant: Tenant;
  readonly settings: () => FrameSettings;
}

export interface TeamsConversation {
  /** Sends the page an event, such as `themeChange`. */
  readonly tell: (event: string, ...args: readonly unknown[]) => void;
  /** Whether the page has asked to hear of an event. */
  readonly hears: (event: string) => boolean;
}

/** Speaks to the page in the frame as Teams on a computer does. */
export function converse(frame: HTMLIFrameElement, scene: TeamsScene, more: Answers): TeamsConversation {
  const { origin } = new URL(scene.settings().app);
  const { hear, ...conversation } = teamsSpeaker(scene, more, (message) =>
    frame.contentWindow?.postMessage(message, origin),
  );
  window.addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source === frame.contentWindow) {
      hear(data);
    }
  });
  return conversation;
}

export interface TeamsSpeaker extends TeamsConversation {
  /** Takes what the page said. */
  readonly hear: (said: unknown) => void;
}

/** What Teams says, whichever way its words take. Functions without an answer here are only written down. */
export function teamsSpeaker(scene: TeamsScene, more: Answers, say: (message: object) => void): TeamsSpeaker {
  const { nestedSignIn, without } = scene.settings();
  const heard = new Set<string>();
  const answers: Answers = { ...basicAnswers(scene, heard), ...more };
  const hear = (said: unknown): void => {
    if (!isTeamsRequest(said)) {
      return;
    }
    const reply = (args: readonly unknown[]): void => say({ id: said.id, uuidAsString: said.uuidAsString, args });
    if (said.func === 'nestedAppAuth.execute') {
      const asked = answerNestedSignIn(said.data ?? '', { ...scene, mode: nestedSignIn });
      void asked.then((answer) => answer !== undefined && reply([null, answer]));
      return;
    }
    log(said.func, said.args);
    const answer = without.includes(said.func) ? undefined : answers[said.func]?.(said.args ?? []);
    if (answer) {
      reply(answer);
    }
  };
  return { hear, tell: (event, ...args) => say({ func: event, args }), hears: (event) => heard.has(event) };
}

/** What every page asks before anything else. */
const basicAnswers = ({ person, settings, tenant }: TeamsScene, heard: Set<string>): Answers => ({
  // The order in which Teams itself answers: only so does teams-js make the bridge for nested sign-in.
  initialize: () => {
    heard.clear(); // A page that was loaded again hears nothing yet.
    return [frameContextOf(settings().surface), settings().hostClient, '2.0.1', runtime(settings())];
  },
  getContext: () => [legacyContext(settings(), person, tenant)],
  registerHandler: ([event]) => {
    heard.add(String(event));
    return undefined;
  },
});

const isTeamsRequest = (data: unknown): data is TeamsRequest =>
  typeof data === 'object' && data !== null && 'func' in data && typeof data.func === 'string';
