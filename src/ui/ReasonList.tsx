import { Text } from '@fluentui/react-components';
import type { SuitabilityReason } from '#domain/matching/suitability/reasons.ts';
import { useReasonWords } from './reasonWords.ts';
import { TickList } from './TickList.tsx';

/** Why two people suit each other, in words, strongest first; never a number. */
export function ReasonList({ reasons }: { readonly reasons: readonly SuitabilityReason[] }) {
  const sayReason = useReasonWords();
  return (
    <TickList>
      {reasons.map((reason) => (
        <Text key={reason.kind}>{sayReason(reason)}</Text>
      ))}
    </TickList>
  );
}
