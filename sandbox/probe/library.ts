import type { Thing } from './ask.ts';
import type { Trial } from './probe.ts';

/** Any of these lets the caller make lists in the site. */
export const siteScopes = ['Sites.Selected', 'Sites.Manage.All', 'Sites.FullControl.All'];

/** Makes a list of the probe's own and gives its address in Graph. */
export async function makeList(trial: Trial, template: string, columns: readonly unknown[] = []): Promise<string> {
  const definition = { displayName: trial.name, list: { template }, columns };
  const { id } = await trial.ask.done(`POST ${trial.site}/lists`, definition);
  const list = `${trial.site}/lists/${id}`;
  trial.remove(list);
  return list;
}

/** Makes a library of the probe's own with a folder in it; gives the addresses of the drive and of the folder. */
export async function makeFolder(trial: Trial, columns: readonly unknown[] = []) {
  const list = await makeList(trial, 'documentLibrary', columns);
  const drive = `/drives/${(await trial.ask.done(`GET ${list}/drive`)).id}`;
  const { id } = await trial.ask.done(`POST ${drive}/items/root/children`, folderNamed('Pair'));
  return { drive, folder: `${drive}/items/${id}` };
}

export const folderNamed = (name: string) => ({ name, folder: {}, '@microsoft.graph.conflictBehavior': 'fail' });

export const permissionsOf = async ({ ask }: Trial, folder: string): Promise<readonly Thing[]> =>
  (await ask.done(`GET ${folder}/permissions`)).value ?? [];
