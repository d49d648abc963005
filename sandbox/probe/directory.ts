import { judge, judgeReply, told, type Probe } from './probe.ts';

const reads = { needs: ['User.Read.All', 'Directory.Read.All'], mayWrite: false } as const;
const advanced = { ConsistencyLevel: 'eventual' };

/** People and groups. They are read only. */
export const directoryProbes: readonly Probe[] = [
  {
    ...reads,
    line: 'More than 20 ids in `checkMemberGroups` is 400 `Request_BadRequest`.',
    async try({ ask }) {
      const groupIds = Array.from({ length: 21 }, (_, i) => `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`);
      return judgeReply(await ask('POST /me/checkMemberGroups', { groupIds }), 400, 'Request_BadRequest');
    },
  },
  {
    ...reads,
    line: '`$search` on people without `ConsistencyLevel: eventual` is 400.',
    async try({ ask }) {
      const request = 'GET /users?$search="displayName:an"&$select=id&$top=1';
      const [plain, right] = [await ask(request), await ask(request, undefined, advanced)];
      return judge(plain.status === 400 && right.status === 200, `${told(plain)}, and with it ${told(right)}`);
    },
  },
  {
    ...reads,
    line: 'A page of 999 people comes with the manager of each.',
    async try({ ask }) {
      const filter = "$filter=accountEnabled eq true and userType eq 'Member'";
      const { value = [], ...page } = await ask.done(
        `GET /users?$select=id&$expand=manager($select=id)&${filter}&$top=999`,
      );
      const isFull = value.length === 999 || page['@odata.nextLink'] === undefined;
      const saw = `${value.length} people, ${value.filter(({ manager }) => manager?.id).length} with a manager`;
      return judge(isFull && value.some(({ manager }) => manager?.id), saw);
    },
  },
  {
    ...reads,
    line: '`$select` without `id` on users and groups brings the id along.',
    async try({ ask }) {
      const { value = [] } = await ask.done('GET /users?$select=displayName&$top=1');
      return judge(value[0]?.id !== undefined, 'a person without id');
    },
  },
  {
    ...reads,
    line: '`startsWith(jobTitle, …)` needs no advanced parameters; a comparison with null does.',
    async try({ ask }) {
      const begins = await ask("GET /users?$filter=startsWith(jobTitle,'a')&$select=id&$top=1");
      const isNull = await ask('GET /users?$filter=jobTitle ne null&$select=id&$top=1');
      return judge(begins.status === 200 && isNull.status === 400, `${told(begins)} and ${told(isNull)}`);
    },
  },
  {
    ...reads,
    line: '`$expand` together with `ConsistencyLevel` and `$count` is refused on lists, but works for `manager($levels=max)` on one user.',
    async try({ ask, me }) {
      const chain = '$expand=manager($levels=max;$select=id)&$select=id&$count=true';
      const [all, one] = [
        await ask(`GET /users?${chain}`, undefined, advanced),
        await ask(`GET /users/${me.id}?${chain}`, undefined, advanced),
      ];
      return judge(all.status === 400 && one.status === 200, `${told(all)} for all, ${told(one)} for one`);
    },
  },
];
