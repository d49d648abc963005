import { makeStyles, tokens } from '@fluentui/react-components';

export const useLeftOutListStyles = makeStyles({
  cause: { paddingBlock: tokens.spacingVerticalXS, cursor: 'pointer' },
});
