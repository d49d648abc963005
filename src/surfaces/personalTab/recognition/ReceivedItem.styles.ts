import { makeStyles, tokens } from '@fluentui/react-components';

export const useReceivedItemStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  aside: { color: tokens.colorNeutralForeground2 },
});
