import { CalendarLtrRegular } from "@fluentui/react-icons/svg/calendar-ltr";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { HomeRegular } from "@fluentui/react-icons/svg/home";
import { PeopleTeamRegular } from "@fluentui/react-icons/svg/people-team";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { TaskListSquareLtrRegular } from "@fluentui/react-icons/svg/task-list-square-ltr";
import type { FluentIcon } from "@fluentui/react-icons";
import type { PlaceName } from "../state/places";

const ICONS: Record<PlaceName | "start", FluentIcon> = {
  start: HomeRegular,
  table: TableRegular,
  review: TaskListSquareLtrRegular,
  people: PeopleTeamRegular,
  results: DocumentTableRegular,
  years: CalendarLtrRegular,
  gear: SettingsRegular,
};

/** The picture of a place beside its name; never alone without one, so it is hidden from readers. */
export function PlaceIcon({ name }: { name: PlaceName | "start" }) {
  const Icon = ICONS[name];
  return <Icon aria-hidden fontSize={20} />;
}
