import { log } from './frameLog.ts';
import { answerNestedSignIn } from './nestedSignIn.ts';
import { answerCall, type CallAnswer } from './outlookCalls.ts';
import { appContext, initialData } from './outlookContext.ts';
import { readMessage, toReply, type OfficeMessage } from './outlookMessage.ts';
import type { OutlookScene } from './outlookScene.ts';

/** How the pane's question of nested sign-in is marked, beside the messages of office.js. */
interface NestedMessage {
  readonly nestedSignIn: string;
}

/** Speaks to the pane as Outlook on the web does. */
export function converse(frame: HTMLIFrameElement, scene: OutlookScene): void {
  const { origin } = new URL(scene.settings.app);
  window.addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow) {
      return;
    }
    if (isNested(data)) {
      void answerNestedSignIn(data.nestedSignIn, scene.person, scene.tenant).then((nestedSignIn) =>
        frame.contentWindow?.postMessage({ nestedSignIn }, origin),
      );
    } else if (typeof data === 'string') {
      const message = readMessage(data);
      frame.contentWindow?.postMessage(toReply(message, replyData(message, scene)), origin);
    }
  });
}

const isNested = (data: unknown): data is NestedMessage =>
  typeof data === 'object' && data !== null && 'nestedSignIn' in data;

function replyData(message: OfficeMessage, scene: OutlookScene): unknown {
  if (!message.isInvocation) {
    return { Error: 0 }; // An event was registered or taken off.
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

function execute({ call, parameters }: OfficeMessage, { appointment, onChange, settings }: OutlookScene): object {
  const answer: CallAnswer =
    settings.surface === 'attendee' ? { problem: notAllowed } : answerCall(call, parameters, appointment);
  log(`call ${call}`, parameters);
  onChange();
  return 'problem' in answer ? { error: true, errorCode: answer.problem } : { error: false, ...answer };
}

/** Outlook's number for "you do not have the right". */
const notAllowed = 7000;
