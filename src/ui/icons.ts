// The only file that imports icons, so that tests can load this list and not all of them.
export {
  AddRegular,
  ArrowLeftRegular,
  CheckmarkCircleFilled,
  CheckmarkRegular,
  ChevronLeftRegular,
  ChevronRightRegular,
  CircleRegular,
  DismissCircleRegular,
  EyeRegular,
  LockClosedRegular,
  MoreHorizontalRegular,
  PinRegular,
  VideoRegular,
  WarningRegular,
} from '@fluentui/react-icons';
