// `npm run bench`: how quick and how good our calculations are, beside what others would use, in one run on this machine.
// `npm run bench -- matching` runs one section, `--only <words>` the lines of it that say so, `--small` tries it out on little.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle, benchFolder } from './bundle.mjs';

const sections = {
  matching: ['matching/matchingSection.ts', 'matching/ours.ts', 'matching/solveWorker.ts', 'matching/questions.ts'],
  people: ['people/peopleSection.ts', 'people/candidates.ts', 'people/pipeline.ts'],
  study: ['study/studySection.ts'],
  expand: ['scheduling/expandSection.ts'],
  search: ['scheduling/searchSection.ts', 'scheduling/searchBatch.ts'],
  joint: ['scheduling/jointSection.ts'],
  reading: ['reading/readingSection.ts'],
  interaction: ['interaction/interactionSection.ts'],
  scale: ['scale/scaleSection.ts'],
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' }, small: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => !Object.hasOwn(sections, name));
if (unknown.length > 0) {
  console.error(`Cannot run "${unknown.join('", "')}": expected ${Object.keys(sections).join(', ')}`);
  process.exit(1);
}
process.chdir(path.join(import.meta.dirname, '..'));
mkdirSync(benchFolder, { recursive: true });
for (const name of positionals.length > 0 ? positionals : Object.keys(sections)) {
  await bundle(sections[name]);
  const [entry] = sections[name];
  const { section } = await import(pathToFileURL(path.join(benchFolder, `${path.parse(entry).name}.mjs`)).href);
  const words = await section({ folder: benchFolder, ...values });
  console.log(`\n${words}`);
  writeFileSync(path.join(benchFolder, `${name}.md`), words);
}
