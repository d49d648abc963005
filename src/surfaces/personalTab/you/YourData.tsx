import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { Actions } from '#ui/Actions.tsx';
import { useMyDataWords } from '#ui/myDataWords.ts';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAction } from '#ui/useAction.ts';
import { exportMyData, type MyData } from '#useCases/myData/exportMyData.ts';
import { myDataFile, notIncluded } from './myDataFile.ts';

/** Takes a copy of everything that is kept about the person: gathered first, then saved. */
export function YourData() {
  const { services } = useApp();
  const words = useMyDataWords();
  const problem = useProblem();
  const [data, setData] = useState<MyData>();
  const gather = useAction(async () => await exportMyData(services), setData);
  const run = () => gather.run(undefined);
  return (
    <SectionCard title={words.title}>
      <Body1>{words.words}</Body1>
      {gather.error !== undefined && <Problem {...problem(gather.error, run)} />}
      <Actions>
        <Button onClick={run} disabledFocusable={gather.isRunning}>
          {words.gather}
        </Button>
      </Actions>
      <Body1 role="status">{gather.isRunning ? words.gathering : data && words.ready(countsOf(data))}</Body1>
      {data && !gather.isRunning && <Gathered data={data} />}
    </SectionCard>
  );
}

function Gathered({ data }: { readonly data: MyData }) {
  const { host } = useApp();
  const words = useMyDataWords();
  const [isSaved, setIsSaved] = useState(false);
  const save = () => {
    const { name, text } = myDataFile(words, data);
    host.saveFile(name, text);
    setIsSaved(true);
  };
  return (
    <>
      <Missing lines={notIncluded(words, data)} />
      <Actions>
        <Button appearance="primary" onClick={save}>
          {words.save}
        </Button>
      </Actions>
      <div role="status">
        {isSaved && (
          <>
            <Body1 block>{words.saved}</Body1>
            <Body1 block>{words.noFile}</Body1>
          </>
        )}
      </div>
    </>
  );
}

function Missing({ lines }: { readonly lines: readonly string[] }) {
  const { missing } = useMyDataWords();
  return (
    lines.length > 0 && (
      <SectionCard title={missing} level={3}>
        <ul>
          {lines.map((line) => (
            <li key={line}>
              <Body1>{line}</Body1>
            </li>
          ))}
        </ul>
      </SectionCard>
    )
  );
}

const countsOf = ({ takingPart, toMyself, pairs, onThisDevice = [] }: MyData) => ({
  takingPart: takingPart.length,
  toMyself: toMyself.length,
  pairs: pairs.flatMap(({ entries }) => entries).length,
  onThisDevice: onThisDevice.length,
});
