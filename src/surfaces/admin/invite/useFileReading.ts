import { useEffect, useState } from 'react';
import type { ImportGround, ImportReading } from '#domain/invitations/readInvitations.ts';
import { largestFile, readFile } from './readFile.ts';

/** How far the reading of a file is. */
export type FileState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' | 'tooLarge' | 'unreadable'; readonly name: string }
  | { readonly kind: 'done'; readonly name: string; readonly reading: ImportReading };

export interface FileReading {
  readonly state: FileState;
  readonly choose: (file: File) => void;
  readonly forget: () => void;
}

/** Reads the file that is chosen against the ground as it is, and again when the ground changes. */
export function useFileReading(ground: ImportGround): FileReading {
  const [file, setFile] = useState<File>();
  const [read, setRead] = useState<{ readonly of: File; readonly on: ImportGround; readonly state: FileState }>();
  useEffect(() => {
    if (!file || file.size > largestFile) {
      return undefined;
    }
    const stopper = new AbortController();
    const show = (state: FileState) => {
      if (!stopper.signal.aborted) {
        setRead({ of: file, on: ground, state });
      }
    };
    readFile(file, ground, stopper.signal).then(
      (reading) => show({ kind: 'done', name: file.name, reading }),
      () => show({ kind: 'unreadable', name: file.name }),
    );
    return () => stopper.abort();
  }, [file, ground]);
  return { state: stateOf(file, read, ground), choose: setFile, forget: () => setFile(undefined) };
}

function stateOf(
  file: File | undefined,
  read: { readonly of: File; readonly on: ImportGround; readonly state: FileState } | undefined,
  ground: ImportGround,
): FileState {
  if (!file) {
    return { kind: 'none' };
  }
  if (file.size > largestFile) {
    return { kind: 'tooLarge', name: file.name };
  }
  return read?.of === file && read.on === ground ? read.state : { kind: 'reading', name: file.name };
}
