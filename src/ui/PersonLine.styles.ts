import { makeStyles, tokens } from '@fluentui/react-components';

export const usePersonLineStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  about: { color: tokens.colorNeutralForeground2 },
});
