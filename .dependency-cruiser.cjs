/**
 * The borders of the house: who may import whom in src/, and why. The table in CONTRIBUTING.md says the same in words.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const folders = {
  domain: {
    may: [],
    because: 'rules and calculations must run anywhere, on plain values, with nothing to fake in a test',
  },
  ports: { may: ['domain'], because: 'a port says in our words what we need; it must not know who fulfils it' },
  useCases: {
    may: ['domain', 'ports'],
    because: 'what a person can do must not depend on Microsoft Graph, SharePoint or a screen',
  },
  graph: {
    may: ['domain', 'ports'],
    because: 'Graph shapes stay in this folder, so that a change at Microsoft is a change here alone',
  },
  hosts: { may: ['domain', 'ports'], because: 'Teams, Outlook and sign-in stay behind their ports' },
  store: {
    may: ['domain', 'ports', 'graph'],
    because: 'SharePoint lists are reached through our one Graph client, and known nowhere else',
  },
  ui: { may: ['domain'], because: 'shared components take values and give events; they fetch nothing' },
  app: {
    may: ['domain', 'ports', 'graph', 'hosts', 'store'],
    because: 'wiring joins ports to what fulfils them; it decides and shows nothing',
  },
};
const surfaces = ['personalTab', 'meetingPanel', 'outlookPane', 'admin', 'sweep'];
const all = [...Object.keys(folders), 'surfaces'];

const borders = Object.entries(folders).map(([name, { may, because }]) => ({
  name: `${name}-may-import-only-${['itself', ...may].join('-')}`,
  comment: because,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: `^src/(${all.filter((other) => other !== name && !may.includes(other)).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...borders,
    {
      name: 'surfaces-reach-outside-only-through-app',
      comment: 'a screen asks in our words; it must not know Graph, SharePoint or a host',
      severity: 'error',
      from: { path: '^src/surfaces/' },
      to: { path: '^src/(graph|store|hosts)/' },
    },
    ...surfaces.map((name) => ({
      name: `${name}-knows-no-other-surface`,
      comment: 'each surface can be changed, loaded and removed alone; what two of them need belongs in ui or useCases',
      severity: 'error',
      from: { path: `^src/surfaces/${name}/` },
      to: { path: `^src/surfaces/(${surfaces.filter((other) => other !== name).join('|')})/` },
    })),
    {
      name: 'session-knows-no-surface',
      comment: 'the page of a session is shown by the personal tab and the meeting panel; it must fit in both',
      severity: 'error',
      from: { path: '^src/surfaces/session/' },
      to: { path: `^src/surfaces/(${surfaces.join('|')})/` },
    },
    {
      name: 'readers-know-no-surface',
      comment: 'who can read something is said beside every field of every surface; it must fit in all of them',
      severity: 'error',
      from: { path: '^src/surfaces/readers/' },
      to: { path: `^src/surfaces/(session|${surfaces.join('|')})/` },
    },
    {
      name: 'src-knows-no-sandbox-test-or-bench',
      comment: 'what ships must not contain the stand-in',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(sandbox|test|bench|scripts)/' },
    },
    {
      name: 'domain-uses-no-package',
      comment: 'the rules stand on the language alone; only domain/matching may use a word stemmer',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core'],
        pathNot: 'node_modules/stemmer',
      },
    },
    {
      name: 'sandbox-tenant-knows-no-product-code',
      comment:
        'the stand-in must not share a mistake with what it judges; only the seeded cohort speaks through the product',
      severity: 'error',
      from: { path: '^sandbox/', pathNot: '^sandbox/cohort/' },
      to: { path: '^src/' },
    },
    {
      name: 'no-circular',
      comment: 'two files that need each other are one file',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'an import that leads nowhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'],
    },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
