import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { isRecent } from '#domain/adjusting/leadStep.ts';
import { goesOn } from '#domain/pair.ts';
import type { Home } from '#useCases/programme/openHome.ts';
import { useFromLeadsWords } from '#ui/fromLeadsWords.ts';
import type { TabPage } from '../tabPage.ts';

export interface FromLeadsProps {
  readonly home: Home;
  readonly onOpened: (page: TabPage) => void;
}

/** What a lead said to this person lately about a pair that goes on; it goes by itself, and asks for no answer. */
export function FromLeads({ home: { leadSteps, pairs }, onOpened }: FromLeadsProps) {
  const words = useFromLeadsWords();
  const now = useApp().services.clock.now();
  return pairs
    .filter(({ stage }) => goesOn(stage))
    .flatMap(({ proposal: { pair }, partner }) =>
      leadSteps
        .filter((step) => step.pair === pair.id && isRecent(step, now))
        .map(({ step }) =>
          step === 'end' ? undefined : (
            <MessageBar key={`${pair.id} ${step}`} intent="info" layout="multiline">
              <MessageBarBody>{words.words[step](partner.name)}</MessageBarBody>
              {step === 'offerAnew' && (
                <MessageBarActions>
                  <Button onClick={() => onOpened({ kind: 'goodbye', pair: pair.id })}>{words.look}</Button>
                </MessageBarActions>
              )}
            </MessageBar>
          ),
        ),
    );
}
