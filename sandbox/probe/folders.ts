import { makeFolder, siteScopes } from './library.ts';
import { judge, judgeReply, told, type Probe, type Trial } from './probe.ts';

const writes = { needs: siteScopes, mayWrite: true } as const;

/** Files and their columns. */
export const folderProbes: readonly Probe[] = [
  {
    ...writes,
    line: 'Creating a file by `PUT …:/name:/content?@microsoft.graph.conflictBehavior=fail` answers 409 when the name is taken.',
    async try(trial) {
      const { folder } = await makeFolder(trial);
      await upload(trial, folder);
      return judgeReply(await trial.ask(putting(folder), 'again'), 409);
    },
  },
  {
    ...writes,
    line: 'Columns of a library can be written by `PATCH /drives/{d}/items/{i}/listItem/fields` with `If-Match`.',
    async try(trial) {
      const { drive, folder } = await makeFolder(trial, [{ name: 'Kind', text: {} }]);
      const file = `${drive}/items/${await upload(trial, folder)}`;
      const etag = (await trial.ask.done(`GET ${file}/listItem`))['@odata.etag'] ?? '';
      const write = (Kind: string) => trial.ask(`PATCH ${file}/listItem/fields`, { Kind }, { 'If-Match': etag });
      const [first, second] = [await write('one'), await write('two')];
      return judge(
        first.status === 200 && second.status === 412,
        `${told(first)}, and with the same etag again ${told(second)}`,
      );
    },
  },
  {
    ...writes,
    line: 'Content is a 302 to an address outside Graph that needs no token.',
    async try(trial) {
      const { drive, folder } = await makeFolder(trial);
      const file = await upload(trial, folder);
      const reply = await trial.ask(`GET ${drive}/items/${file}/content`);
      return judge(reply.status === 302 && reply.headers.get('Location') !== null, told(reply));
    },
  },
];

const putting = (folder: string): string => `PUT ${folder}:/note.txt:/content?@microsoft.graph.conflictBehavior=fail`;

const upload = async ({ ask }: Trial, folder: string): Promise<string> =>
  (await ask.done(putting(folder), 'probe')).id ?? '';
