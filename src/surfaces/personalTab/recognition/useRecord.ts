import { useRef } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { RecordChoice } from '#domain/recognition/recordChoice.ts';
import { useAction } from '#ui/useAction.ts';
import { type Loaded, useLoad } from '#ui/useLoad.ts';
import { changeRecordChoice } from '#useCases/recognition/recordChoices.ts';
import { openRecord, type PersonalRecord } from '#useCases/recognition/openRecord.ts';
import type { Home } from '#useCases/programme/openHome.ts';

type ChoiceChange = (choice: RecordChoice) => RecordChoice;

export interface RecordState {
  readonly record: Loaded<PersonalRecord>;
  /** Shown at once, and kept where only the person can read it. */
  readonly choose: (change: ChoiceChange) => void;
  /** Why a choice is not kept yet. */
  readonly unkept: { readonly error: unknown; readonly keepNow: () => void } | undefined;
}

/** The record as it stands, and the changing of what is in it. */
export function useRecord(home: Home): RecordState {
  const { services } = useApp();
  const me = home.me.id;
  const record = useLoad(['record', me], async () => await openRecord(services, home));
  // What is chosen while something is being kept is kept after it.
  const waiting = useRef<readonly ChoiceChange[]>([]);
  const keep = useAction(async () => {
    while (waiting.current.length > 0) {
      const changes = waiting.current;
      await changeRecordChoice(services, me, (choice) => changes.reduce((before, change) => change(before), choice));
      waiting.current = waiting.current.slice(changes.length);
    }
  });
  const keepNow = (): void => keep.run(undefined);
  return {
    record,
    choose: (chosen) => {
      if (record.status === 'ready') {
        record.change((value) => ({ ...value, choice: chosen(value.choice) }));
      }
      waiting.current = [...waiting.current, chosen];
      keepNow();
    },
    unkept: keep.error === undefined ? undefined : { error: keep.error, keepNow },
  };
}
