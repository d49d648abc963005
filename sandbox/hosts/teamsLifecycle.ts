import { element } from './elements.ts';
import type { Answers, TeamsConversation } from './teamsConversation.ts';

/** How long Teams lets a page put its things away; not documented. */
const patienceMs = 5000;

export interface Suspension {
  readonly answers: Answers;
  /** Lets the button in the bar put the page aside and bring it back. */
  start(frame: HTMLIFrameElement, conversation: TeamsConversation, entity: () => string, begin: () => void): void;
}

/**
 * Puts a page aside as Teams does when the person goes elsewhere: a page that hears of it is kept and brought back with
 * `load`, every other page is closed and opened afresh.
 * https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/app-caching
 */
export function suspension(): Suspension {
  let onReady: (() => void) | undefined;
  return {
    answers: {
      readyToUnload: () => {
        onReady?.();
        return undefined;
      },
    },
    start(frame, conversation, entity, begin) {
      const away = element('away', HTMLButtonElement);
      let isKept = false;
      const leave = async (): Promise<void> => {
        const ready = new Promise<boolean>((resolve) => {
          onReady = () => resolve(true);
          setTimeout(() => resolve(false), patienceMs);
        });
        conversation.tell('beforeUnload');
        isKept = (await ready) && conversation.hears('beforeUnload') && conversation.hears('load');
        show(true);
      };
      const comeBack = (): void => {
        show(false);
        begin();
        if (isKept) {
          conversation.tell('load', { entityId: entity(), contentUrl: frame.src });
        } else {
          frame.contentWindow?.location.replace(frame.src);
        }
      };
      const show = (isAway: boolean): void => {
        document.body.dataset['away'] = isAway ? (isKept ? 'kept' : 'closed') : '';
        frame.hidden = isAway;
        away.textContent = isAway ? 'Come back to Turnabout' : 'Go to another app';
      };
      away.addEventListener('click', () => (frame.hidden ? comeBack() : void leave()));
    },
  };
}
