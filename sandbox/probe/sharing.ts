import { folderNamed, makeFolder, permissionsOf, siteScopes } from './library.ts';
import { judge, judgeReply, notTried, told, type Finding, type Probe, type Trial } from './probe.ts';

const writes = { needs: siteScopes, mayWrite: true } as const;

/** Who may see a folder. */
export const sharingProbes: readonly Probe[] = [
  {
    ...writes,
    line: '`invite` with `retainInheritedPermissions: false` and role `owner` on a folder leaves exactly the invited people and the caller, and works at the first sharing of the folder.',
    try: withGuest(async (trial, guest) => {
      const { folder } = await makeFolder(trial);
      await trial.ask.done(`POST ${folder}/invite`, inviting([guest], 'owner'));
      const found = await permissionsOf(trial, folder);
      const areTwo = found.length === 2 && found.every(({ grantedToV2, roles }) => grantedToV2?.user && isOwner(roles));
      return judge(areTwo, `${found.length} permissions: ${found.map(({ roles }) => roles?.join('+')).join(', ')}`);
    }),
  },
  {
    ...writes,
    line: 'The caller keeps ownership after inheritance is broken, may delete their own permission last, and then gets 404.',
    try: withGuest(async (trial, guest) => {
      const { folder } = await makeFolder(trial);
      await trial.ask.done(`POST ${folder}/invite`, inviting([guest], 'write'));
      const own = (await permissionsOf(trial, folder)).find(({ grantedToV2 }) => grantedToV2?.user?.id === trial.me.id);
      if (!own || !isOwner(own.roles)) return judge(false, 'the caller is no owner after inheritance is broken');
      const removal = await trial.ask(`DELETE ${folder}/permissions/${own.id}`);
      if (removal.status !== 204) return judge(false, `deleting the own permission is ${told(removal)}`);
      const reply = await trial.ask(`GET ${folder}`);
      return reply.status === 200
        ? notTried('You still see the folder, as administrators of the site collection do; take somebody else.')
        : judgeReply(reply, 404);
    }),
  },
  {
    ...writes,
    line: 'Deleting an inherited permission is 400.',
    async try(trial) {
      const { folder } = await makeFolder(trial);
      const inherited = (await permissionsOf(trial, folder)).find(({ inheritedFrom }) => inheritedFrom !== undefined);
      if (!inherited) return judge(false, 'no permission of a new folder says that it is inherited');
      return judgeReply(await trial.ask(`DELETE ${folder}/permissions/${inherited.id}`), 400);
    },
  },
  {
    ...writes,
    line: 'One recipient who cannot be found fails the whole invitation (400 `noResolvedUsers`); otherwise a 207 tells each.',
    try: withGuest(async (trial, guest) => {
      const { folder } = await makeFolder(trial);
      const body = inviting([guest, { objectId: '00000000-0000-4000-8000-000000000001' }], 'write');
      return judgeReply(await trial.ask(`POST ${folder}/invite`, body), 400, 'noResolvedUsers');
    }),
  },
  {
    ...writes,
    line: 'A folder whose name is taken is 409 `nameAlreadyExists`.',
    async try(trial) {
      const { drive } = await makeFolder(trial);
      const again = await trial.ask(`POST ${drive}/items/root/children`, folderNamed('Pair'));
      return judgeReply(again, 409, 'nameAlreadyExists');
    },
  },
];

type Recipient = { readonly email: string } | { readonly objectId: string };

const inviting = (recipients: readonly Recipient[], role: string) => ({
  recipients,
  roles: [role],
  requireSignIn: true,
  sendInvitation: false,
  retainInheritedPermissions: false,
});

/** A probe that lets somebody into a folder, which needs somebody to let in. */
function withGuest(probe: (trial: Trial, guest: Recipient) => Promise<Finding>): Probe['try'] {
  return async (trial) => {
    const email = trial.people.find((each) => each.toLowerCase() !== trial.me.mail.toLowerCase());
    return email === undefined ? notTried('Name a colleague with --people.') : probe(trial, { email });
  };
}

const isOwner = (roles: readonly string[] = []): boolean => roles.includes('owner');
