import { makeStyles, tokens } from '@fluentui/react-components';

export const useDeletionPlanStyles = makeStyles({
  // The focus only tells where to read on.
  plan: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, outlineStyle: 'none' },
  hint: {
    // Below the words of the tick.
    paddingInlineStart: `calc(${tokens.spacingHorizontalXXXL} + ${tokens.spacingHorizontalXS})`,
    color: tokens.colorNeutralForeground2,
  },
});
