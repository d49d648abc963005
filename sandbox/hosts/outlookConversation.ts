import { log } from './frameLog.ts';
import { answerNestedSignIn } from './nestedSignIn.ts';
import { answerCall, notAllowed, type CallAnswer } from './outlookCalls.ts';
import { clientNamed, hasCall } from './outlookClients.ts';
import { appContext, initialData, isSomebodyElses, officeColours } from './outlookContext.ts';
import { readMessage, toEvent, toReply, type OfficeMessage } from './outlookMessage.ts';
import type { OutlookScene } from './outlookScene.ts';

/** How the pane's question of nested sign-in is marked, beside the messages of office.js. */
interface NestedMessage {
  readonly nestedSignIn: string;
}

export interface OutlookConversation {
  /** Tells the pane of a new theme, if it has asked to hear of that. */
  changeTheme(theme: string): void;
}

/** Speaks to the pane as Outlook on the web does. */
export function converse(frame: HTMLIFrameElement, scene: OutlookScene): OutlookConversation {
  const { origin } = new URL(scene.settings.app);
  const events = new Map<string, OfficeMessage>();
  const post = (message: unknown): void => frame.contentWindow?.postMessage(message, origin);
  window.addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow) {
      return;
    }
    if (isNested(data)) {
      const asked = answerNestedSignIn(data.nestedSignIn, { ...scene, mode: scene.settings.nestedSignIn });
      void asked.then((nestedSignIn) => nestedSignIn !== undefined && post({ nestedSignIn }));
    } else if (typeof data === 'string') {
      const message = readMessage(data);
      keepRegistration(message, events);
      post(toReply(message, replyData(message, scene)));
    }
  });
  return {
    changeTheme(theme) {
      const registered = events.get('officeThemeChanged');
      if (registered) {
        post(toEvent(registered, [JSON.stringify(colourNumbers(theme))]));
      }
    },
  };
}

const isNested = (data: unknown): data is NestedMessage =>
  typeof data === 'object' && data !== null && 'nestedSignIn' in data;

function keepRegistration(message: OfficeMessage, events: Map<string, OfficeMessage>): void {
  if (message.kind === 'register') {
    events.set(message.action, message);
  } else if (message.kind === 'unregister') {
    events.delete(message.action);
  }
}

/** Colours as office.js takes them in an event: numbers. */
const colourNumbers = (theme: string) =>
  Object.fromEntries(
    Object.entries(officeColours(theme)).map(([name, colour]) => [name, Number.parseInt(colour.slice(1), 16)]),
  );

function replyData(message: OfficeMessage, scene: OutlookScene): unknown {
  if (message.kind !== 'invoke') {
    return { Error: 0 };
  }
  switch (message.action) {
    case 'ContextActivationManager_getAppContextAsync':
      return appContext(scene.settings);
    case 'GetInitialData':
      return initialData(scene);
    case 'ExecuteMethod':
      return execute(message, scene);
    default:
      log(message.action);
      return null;
  }
}

function execute({ call, parameters }: OfficeMessage, scene: OutlookScene): object {
  const answer = permitted(call, scene) ?? answerCall(call, parameters, scene.appointment);
  log(`call ${call}`, parameters);
  scene.onChange();
  return 'problem' in answer ? { error: true, errorCode: answer.problem } : { error: false, ...answer };
}

/** A refusal where the form is not one's own to write, or the client does not have the call. */
function permitted(call: number, scene: OutlookScene): Extract<CallAnswer, { problem: number }> | undefined {
  const isOrganizer = scene.settings.surface !== 'none' && !isSomebodyElses(scene);
  return isOrganizer && hasCall(clientNamed(scene.settings.client), call) ? undefined : { problem: notAllowed };
}
