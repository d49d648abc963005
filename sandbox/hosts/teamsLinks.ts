import { linkTarget, linkTo } from './deepLinks.ts';
import { changeSettings } from './frameSettings.ts';
import type { Answers, TeamsScene } from './teamsConversation.ts';
import { showNotice } from './teamsNotice.ts';

const surfacesOfApp = new Set(['tab', 'admin', 'panel']);

/** Follows links as Teams does: into the app, into a meeting, to a chat; whatever is no link of Teams opens outside. */
export function linkAnswers({ settings, tenant }: TeamsScene): Answers {
  const follow = (address: string): readonly unknown[] => {
    const target = linkTarget(address, tenant.clientId);
    switch (target.kind) {
      case 'app':
        return goTo(target.entity, target.page);
      case 'meeting':
        changeSettings({ surface: 'panel', thread: target.thread, page: undefined });
        return [true];
      case 'chat':
        showNotice('Teams opens a chat', `With: ${target.people.join(', ')}`, target.message);
        return [true];
      case 'otherApp':
        return [false, `The app ${target.app} is not installed`];
      case 'outside':
        window.open(address, '_blank', 'noopener');
        return [true];
    }
  };
  return {
    executeDeepLink: ([address]) => follow(String(address)),
    'pages.navigateToApp': ([params]) => {
      const { appId, pageId, subPageId } = params as Readonly<Record<string, string | undefined>>;
      return follow(linkTo(appId ?? '', pageId ?? '', subPageId ?? ''));
    },
    shareDeepLink: ([page, label]) => {
      const { surface } = settings();
      const link = linkTo(tenant.clientId, surface, typeof page === 'string' ? page : '');
      showNotice('Copy the link to this page', typeof label === 'string' ? label : '', link);
      return undefined;
    },
  };
}

function goTo(entity: string, page: string): readonly unknown[] {
  if (!surfacesOfApp.has(entity)) {
    return [false, `The app has no tab "${entity}"`];
  }
  changeSettings({ surface: entity, page: page === '' ? undefined : page });
  return [true];
}
