import { makeStyles, tokens } from '@fluentui/react-components';

export const useWhoCanReadStyles = makeStyles({
  line: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  words: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalXS },
  icon: { flexShrink: 0, marginBlockStart: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground2 },
  more: { color: tokens.colorNeutralForeground2 },
});
