import { makeStyles, tokens } from '@fluentui/react-components';

const narrow = '@media (max-width: 640px)';

/** Tables whose rows become cards where the page is narrow: each cell then says its title itself. */
export const useTableStyles = makeStyles({
  table: { [narrow]: { display: 'block' } },
  head: {
    // Out of sight, not gone: a screen reader still finds the titles.
    [narrow]: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  },
  body: { [narrow]: { display: 'block' } },
  row: { [narrow]: { display: 'block', paddingBlock: tokens.spacingVerticalS } },
  cell: {
    height: 'auto',
    paddingBlock: tokens.spacingVerticalSNudge,
    [narrow]: {
      display: 'block',
      paddingBlock: tokens.spacingVerticalXXS,
      ':empty': { display: 'none' },
      '::before': { content: 'attr(data-title) ": "', color: tokens.colorNeutralForeground2 },
    },
  },
  name: {
    height: 'auto',
    paddingBlock: tokens.spacingVerticalSNudge,
    fontWeight: tokens.fontWeightSemibold,
    [narrow]: { display: 'block', paddingBlock: tokens.spacingVerticalXXS },
  },
  short: { width: '10%' },
  wide: { width: '26%' },
});
