import { makeStyles, tokens } from '@fluentui/react-components';

export const useSessionPathStyles = makeStyles({
  path: { display: 'flex', flexDirection: 'column', margin: 0, paddingInlineStart: 0, listStyleType: 'none' },
  stop: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: tokens.spacingVerticalXXXL,
  },
  when: { flexGrow: 1 },
  past: { color: tokens.colorPaletteGreenForeground1 },
  next: { color: tokens.colorBrandForeground1 },
  ahead: { color: tokens.colorNeutralForeground3 },
  cancelled: { color: tokens.colorNeutralForeground3 },
});
