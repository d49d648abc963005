import { useEffect, useRef, useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { keepWritten, openWritten, type WrittenPlace } from '#useCases/notes/writtenDrafts.ts';

/**
 * A text that is sent when it is done. Until then this device keeps it through reloads and crashes, and it stands in its
 * field again; `first` is what the field begins with otherwise. Whoever sends it calls `forgetWritten`.
 */
export function useKeptText(place: WrittenPlace, first = ''): readonly [text: string, setText: (text: string) => void] {
  const { services } = useApp();
  const [written, setWritten] = useState<string>();
  const opening = useRef(place);
  useEffect(() => {
    void openWritten(services, opening.current).then((kept) => {
      // Who types already has gone on from what they see.
      setWritten((typed) => typed ?? kept);
    });
  }, [services]);
  const setText = (text: string) => {
    setWritten(text);
    void keepWritten(services, place, text);
  };
  return [written ?? first, setText];
}
