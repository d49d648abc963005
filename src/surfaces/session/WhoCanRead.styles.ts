import { makeStyles, tokens } from '@fluentui/react-components';

export const useWhoCanReadStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  more: { color: tokens.colorNeutralForeground2 },
});
