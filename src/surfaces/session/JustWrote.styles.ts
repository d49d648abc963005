import { makeStyles, tokens } from '@fluentui/react-components';

export const useJustWroteStyles = makeStyles({
  // Over the page, and in nobody's way: what lies below it can be read and pressed.
  foot: {
    position: 'sticky',
    insetBlockEnd: tokens.spacingVerticalS,
    display: 'flex',
    justifyContent: 'center',
    height: 0,
    alignItems: 'end',
    pointerEvents: 'none',
    zIndex: 1,
  },
  line: {
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
});
