import type { ImportFaultKind } from '#domain/invitations/importFaults.ts';
import type { Colleague } from '#domain/colleague.ts';
import { personId } from '#domain/ids.ts';
import { aColleague } from '#test/builders/aColleague.ts';

/** What stands in one row: an address, a role, topics; as text where the row as such is wrong. */
type Faulty = (mail: string, earlier: Earlier) => string;

/** A good row above. */
interface Earlier {
  readonly mail: string;
  readonly role: 'mentor' | 'mentee';
}

const otherRole = { mentor: 'mentee', mentee: 'mentor' } as const;

/** One way to be wrong for each kind of fault. */
const faultyRows: Readonly<Record<ImportFaultKind, Faulty>> = {
  quoteNotClosed: (mail) => `"${mail};mentor;AI tools`,
  textAfterQuote: (mail) => `"${mail}" (new);mentor;AI tools`,
  quoteInside: (mail) => `${mail};men"tor;AI tools`,
  tooFewCells: (mail) => mail,
  tooManyCells: (mail) => `${mail};mentor;AI tools;Excel`,
  tooLong: (mail) => `${mail};mentor;${'x'.repeat(1001)}`,
  brokenLetters: (mail) => `${mail};mentor;Caf\uFFFD`,
  hiddenLetters: (mail) => `\u200B${mail};mentor;`,
  formula: () => '=HYPERLINK(A1);mentor;',
  noAddress: () => ';mentor;AI tools',
  nameOnly: () => 'Ada Osei;mentor;',
  severalAddresses: (mail) => `"${mail}, ${mail}";mentor;`,
  notAnAddress: () => 'ada osei@contoso.example;mentor;',
  outsideAddress: () => 'ada@gmail.example;mentor;',
  unknownAddress: () => 'nobody.here@contoso.example;mentor;',
  sharedAddress: () => 'info@contoso.example;mentor;',
  namedBefore: (_, { mail, role }) => `${mail};${role};`,
  otherRoleBefore: (_, { mail, role }) => `${mail};${otherRole[role]};`,
  isIn: () => 'is.in@contoso.example;mentor;',
  hasLeft: () => 'has.left@contoso.example;mentor;',
  noRole: (mail) => `${mail};;AI tools`,
  bothRoles: (mail) => `${mail};mentor and mentee;`,
  unknownRole: (mail) => `${mail};boss;`,
  unknownTopic: (mail) => `${mail};mentor;Zzyzx qwrtp`,
  tooManyTopics: (mail) => `${mail};mentor;"${Array.from({ length: 13 }, (_v, index) => `T${index}`).join(',')}"`,
};

export interface FaultyFile {
  readonly text: string;
  readonly colleagues: readonly Colleague[];
  readonly enrolments: readonly { readonly person: Colleague['id']; readonly state: 'enrolled' | 'withdrawn' }[];
  /** By the number of each faulty row. */
  readonly faults: ReadonlyMap<number, ImportFaultKind>;
  readonly good: readonly string[];
}

/** A file of `rows` people, of which `faulty` rows are wrong, of every kind in turn; where they stand follows the seed. */
export function faultyFile(rows: number, faulty: number, seed: number): FaultyFile {
  const next = randomFrom(seed);
  const kinds = Object.keys(faultyRows) as ImportFaultKind[];
  const wrong = new Set<number>();
  while (wrong.size < faulty) {
    wrong.add(10 + Math.floor(next() * (rows - 10)));
  }
  const faults = new Map<number, ImportFaultKind>();
  const good: string[] = [];
  let earlier: Earlier = { mail: '', role: 'mentor' };
  const lines = Array.from({ length: rows }, (_, index) => {
    const mail = `p${index}@contoso.example`;
    const kind = wrong.has(index) ? kinds[faults.size % kinds.length] : undefined;
    if (kind) {
      faults.set(index + 2, kind);
      return faultyRows[kind](mail, earlier);
    }
    earlier = { mail, role: next() < 0.5 ? 'mentor' : 'mentee' };
    good.push(`p${index}`);
    return index % 3 === 0 ? `"${mail}";${earlier.role};"AI tools, Excel"` : `${mail};${earlier.role};`;
  });
  return { text: ['Mail;Role;Topics', ...lines, ''].join('\r\n'), faults, good, ...directory(rows) };
}

function directory(rows: number): Pick<FaultyFile, 'colleagues' | 'enrolments'> {
  const named = (id: string, mail: string) => aColleague({ id, mail: `${mail}@contoso.example` });
  const [isIn, hasLeft] = [named('isIn', 'is.in'), named('hasLeft', 'has.left')];
  const everybody = Array.from({ length: rows }, (_, index) => named(`p${index}`, `p${index}`));
  return {
    colleagues: [...everybody, isIn, hasLeft, named('one', 'info'), named('two', 'info')],
    enrolments: [
      { person: personId('isIn'), state: 'enrolled' },
      { person: personId('hasLeft'), state: 'withdrawn' },
    ],
  };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
