import { element } from './elements.ts';
import type { Answers, TeamsConversation } from './teamsConversation.ts';
import { showNotice, textOf } from './teamsNotice.ts';

/** What a configuration page hands over: https://learn.microsoft.com/javascript/api/@microsoft/teams-js/pages.instanceconfig */
interface InstanceConfig {
  readonly contentUrl?: string;
  readonly suggestedDisplayName?: string;
}

export interface SettingsPage {
  readonly answers: Answers;
  start(conversation: TeamsConversation): void;
}

/**
 * The dialog in which Teams adds a tab: Save can be pressed once the page says that its entries are valid, and the tab is
 * added once the page has saved.
 * https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/create-tab-pages/configuration-page
 */
export function settingsPage(): SettingsPage {
  const save = element('save', HTMLButtonElement);
  let config: InstanceConfig = {};
  return {
    answers: {
      'settings.getSettings': () => [config],
      'settings.setSettings': ([given]) => {
        config = given as InstanceConfig;
        return config.contentUrl?.startsWith('https://') === true ? [true] : [false, 'contentUrl must be https'];
      },
      'settings.setValidityState': ([isValid]) => {
        save.disabled = isValid !== true;
        return undefined;
      },
      'settings.save.success': () => {
        showNotice('The tab was added', config.suggestedDisplayName ?? '', config.contentUrl ?? 'Without an address');
        return undefined;
      },
      'settings.save.failure': ([reason]) => {
        save.disabled = false;
        showNotice('The tab was not added', textOf(reason, 'The page gave no reason.'));
        return undefined;
      },
    },
    start(conversation) {
      save.hidden = false;
      element('away', HTMLElement).hidden = true; // A dialog is finished before people go elsewhere.
      save.addEventListener('click', () => {
        save.disabled = true;
        conversation.tell('settings.save', {});
      });
    },
  };
}
