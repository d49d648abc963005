import { makeStyles, tokens } from '@fluentui/react-components';

export const useSlotLineStyles = makeStyles({
  slot: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  when: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  about: { color: tokens.colorNeutralForeground2 },
});
