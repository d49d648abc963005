import { makeList, siteScopes } from './library.ts';
import { judge, judgeReply, told, type Probe, type Trial } from './probe.ts';

const writes = { needs: siteScopes, mayWrite: true } as const;
const text = (name: string, more = {}) => ({ name, text: {}, ...more });

/** Lists, their columns and their filters. */
export const listProbes: readonly Probe[] = [
  {
    ...writes,
    line: 'A list is addressed by its display name in `/sites/{site}/lists/{name}`.',
    async try(trial) {
      await makeList(trial, 'genericList');
      return judgeReply(await trial.ask(`GET ${trial.site}/lists/${encodeURIComponent(trial.name)}`), 200);
    },
  },
  {
    ...writes,
    line: 'A list whose name is taken is 409 `nameAlreadyExists`.',
    async try(trial) {
      await makeList(trial, 'genericList');
      const again = { displayName: trial.name, list: { template: 'genericList' } };
      return judgeReply(await trial.ask(`POST ${trial.site}/lists`, again), 409, 'nameAlreadyExists');
    },
  },
  {
    ...writes,
    line: 'A duplicate value in a unique column is 400 (otherwise 409 or 500).',
    async try(trial) {
      const list = await makeList(trial, 'genericList', [text('Key', { enforceUniqueValues: true, indexed: true })]);
      await trial.ask.done(`POST ${list}/items`, { fields: { Key: 'one' } });
      return judgeReply(await add(trial, list, { Key: 'one' }), 400);
    },
  },
  {
    ...writes,
    line: 'A value of the wrong JSON type is 500.',
    async try(trial) {
      const list = await makeList(trial, 'genericList', [{ name: 'Seats', number: {} }]);
      return judgeReply(await add(trial, list, { Seats: 'three' }), 500);
    },
  },
  {
    ...writes,
    line: 'A choice outside the list and a number outside its limits are refused by the API.',
    async try(trial) {
      const columns = [
        { name: 'Level', choice: { choices: ['low', 'high'], allowTextEntry: false } },
        { name: 'Seats', number: { minimum: 1, maximum: 9 } },
      ];
      const list = await makeList(trial, 'genericList', columns);
      const replies = [await add(trial, list, { Level: 'medium' }), await add(trial, list, { Seats: 10 })];
      return judge(
        replies.every(({ status }) => status === 400),
        replies.map(told).join(' and '),
      );
    },
  },
  {
    ...writes,
    line: 'A filter on a column without an index is 400, unless the request prefers `HonorNonIndexedQueriesWarningMayFailRandomly`.',
    async try(trial) {
      const list = await makeList(trial, 'genericList', [text('Plain')]);
      const request = `GET ${list}/items?$expand=fields&$filter=fields/Plain eq 'one'`;
      const refused = await trial.ask(request);
      const allowed = await trial.ask(request, undefined, { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' });
      return judge(
        refused.status === 400 && allowed.status === 200,
        `${told(refused)}, and with the preference ${told(allowed)}`,
      );
    },
  },
];

const add = ({ ask }: Trial, list: string, fields: Readonly<Record<string, unknown>>) =>
  ask(`POST ${list}/items`, { fields });
