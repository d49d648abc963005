import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { Actions } from '#ui/Actions.tsx';
import { directionOf } from '#ui/direction.ts';
import { useRecognitionWords } from '#ui/recognitionWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useLocale } from '#ui/words.tsx';
import { sheetFile } from './sheet/sheetFile.ts';
import type { Sheet } from './sheet/sheetNode.ts';
import { SheetView } from './sheet/SheetView.tsx';

/** How it looks on paper, and the two ways to take it away. */
export function SheetPreview({ sheet }: { readonly sheet: Sheet }) {
  const words = useRecognitionWords().record;
  const [done, setDone] = useState<'printed' | 'saved' | undefined>();
  const save = useSaving(sheet);
  return (
    <SectionCard title={words.preview}>
      <Actions>
        <Button
          appearance="primary"
          onClick={() => {
            window.print();
            setDone('printed');
          }}
        >
          {words.print}
        </Button>
        <Button
          onClick={() => {
            save();
            setDone('saved');
          }}
        >
          {words.save}
        </Button>
      </Actions>
      <div role="status">{done && <Body1>{done === 'saved' ? words.saved : words.printHint}</Body1>}</div>
      <SheetView sheet={sheet} />
    </SectionCard>
  );
}

function useSaving(sheet: Sheet): () => void {
  const { host, services } = useApp();
  const locale = useLocale();
  return () => {
    const day = new Date(services.clock.now()).toISOString().slice(0, 10);
    const { name, text } = sheetFile(sheet, { locale, dir: directionOf(locale), day });
    host.saveFile(name, text);
  };
}
