import { ArrowSwapRegular } from "@fluentui/react-icons/svg/arrow-swap";
import { BoardRegular } from "@fluentui/react-icons/svg/board";
import { BranchCompareRegular } from "@fluentui/react-icons/svg/branch-compare";
import { ChartMultipleRegular } from "@fluentui/react-icons/svg/chart-multiple";
import { DocumentArrowRightRegular } from "@fluentui/react-icons/svg/document-arrow-right";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { HomeRegular } from "@fluentui/react-icons/svg/home";
import { PeopleTeamRegular } from "@fluentui/react-icons/svg/people-team";
import { PulseRegular } from "@fluentui/react-icons/svg/pulse";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { TaskListSquareLtrRegular } from "@fluentui/react-icons/svg/task-list-square-ltr";
import type { FluentIcon } from "@fluentui/react-icons";
import type { ScreenName } from "../state/state";

const ICONS: Record<ScreenName, FluentIcon> = {
  start: HomeRegular,
  structure: TableRegular,
  check: TaskListSquareLtrRegular,
  fill: EditRegular,
  summaries: ChartMultipleRegular,
  export: DocumentArrowRightRegular,
  workshop: BoardRegular,
  together: PeopleTeamRegular,
  successor: ArrowSwapRegular,
  comparison: BranchCompareRegular,
  monitoring: PulseRegular,
  settings: SettingsRegular,
  history: HistoryRegular,
};

/** The picture of a screen beside its name; never alone, so it is hidden from readers. */
export function ScreenIcon({ name }: { name: ScreenName }) {
  const Icon = ICONS[name];
  return <Icon aria-hidden fontSize={20} />;
}
