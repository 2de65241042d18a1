/**
 * The requirement set of every member above ExcelApi 1.1 that the host knows (from the client's own table); "online" is
 * Excel on the web only.
 */
const LEVELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Application: {
    "1.6": "SuspendApiCalculationUntilNextSync",
    "1.8": "CreateWorkbook",
    "1.9": "IterativeCalculation Ribbon CalculationEngineVersion CalculationState SuspendScreenUpdatingUntilNextSync",
    "1.11": "CultureInfo DecimalSeparator ThousandsSeparator UseSystemSeparators",
  },
  Workbook: {
    "1.2": "Functions",
    "1.3": "PivotTables OnSelectionChanged",
    "1.4": "Settings",
    "1.5": "CustomXmlParts",
    "1.6": "InternalTest",
    "1.7": "DataConnections Properties Protection Styles Name GetActiveCell",
    "1.8": "ReadOnly",
    "1.9":
      "AutoSave CalculationEngineVersion ChartDataPointTrack IsDirty PreviouslySaved UsePrecisionAsDisplayed GetActiveChart GetActiveChartOrNullObject GetIsActiveCollabSession GetSelectedRanges OnAutoSaveSettingChanged",
    "1.10":
      "Comments PivotTableStyles SlicerStyles Slicers TableStyles TimelineStyles GetActiveSlicer GetActiveSlicerOrNullObject",
    "1.11": "Close Save",
    "1.13": "InsertWorksheetsFromBase64 OnActivated",
    "1.14": "Queries",
    online: "LinkedWorkbooks EnableOfficeScriptRecording",
  },
  Worksheet: {
    "1.2": "Protection",
    "1.3": "PivotTables",
    "1.4": "Names GetUsedRangeOrNullObject",
    "1.5": "GetNext GetNextOrNullObject GetPrevious GetPreviousOrNullObject",
    "1.6": "Calculate",
    "1.7":
      "FreezePanes StandardHeight StandardWidth TabColor Copy GetRangeByIndexes OnActivated OnChanged OnDeactivated OnSelectionChanged",
    "1.8": "ShowGridlines ShowHeadings OnCalculated",
    "1.9":
      "AutoFilter HorizontalPageBreaks PageLayout Shapes VerticalPageBreaks EnableCalculation FindAll FindAllOrNullObject GetRanges ReplaceAll OnFormatChanged",
    "1.10": "Comments Slicers Visuals ShowOutlineLevels OnColumnSorted OnRowSorted OnSingleClicked",
    "1.11": "OnRowHiddenChanged",
    "1.12": "CustomProperties",
    "1.13": "OnFormulaChanged",
    "1.14": "TabId OnProtectionChanged",
    online: "NamedSheetViews OnNameChanged OnVisibilityChanged",
  },
  WorksheetCollection: {
    "1.4": "GetCount GetItemOrNullObject",
    "1.5": "GetFirst GetLast",
    "1.7": "OnActivated OnAdded OnDeactivated OnDeleted",
    "1.8": "OnCalculated",
    "1.9": "OnChanged OnFormatChanged OnSelectionChanged",
    "1.10": "OnColumnSorted OnRowSorted OnSingleClicked",
    "1.11": "OnRowHiddenChanged",
    "1.13": "OnFormulaChanged",
    "1.14": "OnProtectionChanged",
    online: "OnMoved OnNameChanged OnVisibilityChanged",
  },
  Range: {
    "1.2": "Sort ColumnHidden FormulasR1C1 Hidden RowHidden Merge Unmerge",
    "1.3": "GetColumnsAfter GetColumnsBefore GetResizedRange GetRowsAbove GetRowsBelow GetVisibleView",
    "1.4": "GetIntersectionOrNullObject GetUsedRangeOrNullObject",
    "1.6": "ConditionalFormats Calculate",
    "1.7":
      "Hyperlink IsEntireColumn IsEntireRow NumberFormatLocal Style GetAbsoluteResizedRange GetImage GetSurroundingRegion ShowCard",
    "1.8": "DataValidation",
    "1.9":
      "LinkedDataTypeState AutoFill ConvertDataTypeToText ConvertToLinkedDataType CopyFrom Find FindOrNullObject FlashFill GetCellProperties GetColumnProperties GetRowProperties GetSpecialCells GetSpecialCellsOrNullObject GetTables RemoveDuplicates ReplaceAll SetCellProperties SetColumnProperties SetDirty SetRowProperties ShowTeachingCallout",
    "1.10": "Height Left Top Width Group HideGroupDetails ShowGroupDetails Ungroup",
    "1.11": "MoveTo",
    "1.12":
      "HasSpill NumberFormatCategories SavedAsArray GetDirectPrecedents GetPivotTables GetSpillParent GetSpillParentOrNullObject GetSpillingToRange GetSpillingToRangeOrNullObject",
    "1.13": "GetDirectDependents GetExtendedRange GetMergedAreasOrNullObject GetRangeEdge",
    "1.14": "GetPrecedents",
    "1.15": "GetDependents GetNumberFormatProperties GetSurroundingDataRegion",
    online: "GetDataClassificationIds GetMergedAreas",
  },
  RangeFormat: {
    "1.2": "Protection ColumnWidth RowHeight AutofitColumns AutofitRows",
    "1.7": "TextOrientation UseStandardHeight UseStandardWidth",
    "1.9": "AutoIndent IndentLevel ReadingOrder ShrinkToFit",
    "1.11": "AdjustIndent",
  },
  RangeFont: { "1.9": "Strikethrough Subscript Superscript TintAndShade" },
  RangeFill: { "1.9": "Pattern PatternColor PatternTintAndShade TintAndShade" },
  RangeBorder: { "1.9": "TintAndShade" },
  RangeBorderCollection: { "1.9": "TintAndShade" },
  Table: {
    "1.2": "Sort Worksheet ClearFilters ConvertToRange ReapplyFilters",
    "1.3": "HighlightFirstColumn HighlightLastColumn ShowBandedColumns ShowBandedRows ShowFilterButton",
    "1.7": "OnChanged OnSelectionChanged",
    "1.8": "LegacyId",
    "1.9": "AutoFilter",
    "1.13": "Resize",
  },
  TableCollection: { "1.4": "GetCount GetItemOrNullObject", "1.7": "OnChanged", "1.9": "OnAdded OnDeleted" },
  TableScopedCollection: { "1.14": "GetItemOrNullObject" },
  TableColumn: { "1.2": "Filter" },
  TableColumnCollection: { "1.4": "GetCount GetItemOrNullObject" },
  TableRowCollection: { "1.4": "GetCount", online: "DeleteRows DeleteRowsAt" },
  AutoFilter: { "1.14": "ClearColumnCriteria" },
  NamedItem: {
    "1.4": "Worksheet WorksheetOrNullObject Comment Scope Delete GetRangeOrNullObject",
    "1.7": "ArrayValues Formula",
  },
  NamedItemCollection: { "1.4": "Add AddFormulaLocal GetCount GetItemOrNullObject" },
  Runtime: { "1.8": "EnableEvents" },
  DataValidation: { "1.9": "GetInvalidCells GetInvalidCellsOrNullObject" },
  ConditionalFormat: { "1.9": "GetRanges" },
  ConditionalFormatCollection: { "1.14": "GetItemOrNullObject" },
  Chart: {
    "1.2": "Worksheet GetImage",
    "1.7": "ChartType Id ShowAllFieldButtons",
    "1.8":
      "PlotArea CategoryLabelLevel DisplayBlanksAs PlotBy PlotVisibleOnly SeriesNameLevel ShowDataLabelsOverMaximum Style OnActivated OnDeactivated",
    "1.9": "PivotOptions Activate",
    "1.14": "GetDataTable GetDataTableOrNullObject",
  },
  ChartCollection: { "1.4": "GetCount GetItemOrNullObject", "1.8": "OnActivated OnAdded OnDeactivated OnDeleted" },
  ChartTitle: {
    "1.7":
      "Height HorizontalAlignment Left Position ShowShadow TextOrientation Top VerticalAlignment Width GetSubstring SetFormula",
  },
  ChartTitleFormat: { "1.7": "Border" },
  ChartSeries: {
    "1.7":
      "Trendlines ChartType DoughnutHoleSize Filtered GapWidth HasDataLabels MarkerBackgroundColor MarkerForegroundColor MarkerSize MarkerStyle PlotOrder ShowShadow Smooth Delete SetBubbleSizes SetValues SetXAxisValues",
    "1.8":
      "DataLabels AxisGroup Explosion FirstSliceAngle InvertIfNegative Overlap SecondPlotSize SplitType VaryByCategories",
    "1.9":
      "BinOptions BoxwhiskerOptions MapOptions XErrorBars YErrorBars BubbleScale GradientMaximumColor GradientMaximumType GradientMaximumValue GradientMidpointColor GradientMidpointType GradientMidpointValue GradientMinimumColor GradientMinimumType GradientMinimumValue GradientStyle InvertColor ParentLabelStrategy ShowConnectorLines ShowLeaderLines SplitValue",
    "1.12": "GetDimensionValues",
    "1.15": "GetDimensionDataSourceString GetDimensionDataSourceType",
  },
  ChartSeriesCollection: { "1.4": "GetCount", "1.7": "Add" },
  ChartAxes: { "1.7": "GetItem" },
  ChartAxis: {
    "1.7":
      "AxisGroup BaseTimeUnit CategoryType Crosses CrossesAt CustomDisplayUnit DisplayUnit Height Left LogBase MajorTickMark MajorTimeUnitScale MinorTickMark MinorTimeUnitScale ReversePlotOrder ScaleType ShowDisplayUnitLabel TickLabelPosition TickLabelSpacing TickMarkSpacing Top Type Visible Width SetCategoryNames SetCrossesAt SetCustomDisplayUnit",
    "1.8":
      "Alignment IsBetweenCategories MultiLevel NumberFormat Offset Position PositionAt TextOrientation SetPositionAt",
    "1.9": "LinkNumberFormat",
  },
  ChartAxisTitle: { "1.8": "SetFormula", "1.12": "TextOrientation" },
  ChartAxisFormat: { "1.8": "Fill" },
  ChartLegend: { "1.7": "LegendEntries Height Left ShowShadow Top Width" },
  Style: { "1.8": "AutoIndent TextOrientation" },
  StyleCollection: { "1.9": "GetCount GetItemAt", "1.14": "GetItemOrNullObject" },
  CommentReply: { "1.11": "Mentions Resolved RichContent UpdateMentions", "1.12": "ContentType" },
  CommentReplyCollection: { "1.14": "GetItemOrNullObject" },
  ChartDataLabel: {
    "1.8": "Format AutoText Formula Height Left NumberFormat Text TextOrientation Top Width",
    "1.19": "GetSubstring",
  },
  ChartDataLabelFormat: { "1.8": "Border" },
  ChartPoint: {
    "1.7": "DataLabel HasDataLabel MarkerBackgroundColor MarkerForegroundColor MarkerSize MarkerStyle",
  },
  ChartPointFormat: { "1.7": "Border" },
  ChartPointsCollection: { "1.4": "GetCount" },
  ChartTrendline: { "1.8": "Label BackwardPeriod ForwardPeriod ShowEquation ShowRSquared" },
  ChartFill: { "1.16": "GetSolidColor" },
  ChartLegendFormat: { "1.8": "Border" },
  ChartAxisTitleFormat: { "1.8": "Border" },
  ChartDataLabels: {
    "1.8": "AutoText HorizontalAlignment NumberFormat TextOrientation VerticalAlignment",
    "1.9": "LinkNumberFormat",
  },
  ChartAreaFormat: { "1.7": "Border", "1.9": "ColorScheme RoundedCorners" },
  ChartLineFormat: { "1.7": "LineStyle Weight" },
  ChartBorder: { "1.8": "Clear" },
  Comment: { "1.11": "Mentions Resolved RichContent UpdateMentions", "1.12": "ContentType" },
  CommentCollection: { "1.12": "OnAdded OnChanged OnDeleted", "1.14": "GetItemOrNullObject" },
  CultureInfo: { "1.12": "DatetimeFormat" },
  Shape: { "1.10": "Placement CopyTo", "1.15": "DisplayName" },
  ShapeCollection: { "1.14": "GetItemOrNullObject" },
};

/** Classes that came as a whole in one requirement set. */
const CLASSES: Readonly<Record<string, number>> = {
  WorksheetFreezePanes: 7,
  PageLayout: 9,
  DataValidation: 8,
  ConditionalFormatCollection: 6,
  ConditionalFormat: 6,
  PresetCriteriaConditionalFormat: 6,
  TopBottomConditionalFormat: 6,
  ColorScaleConditionalFormat: 6,
  DataBarConditionalFormat: 6,
  ConditionalDataBarPositiveFormat: 6,
  ConditionalDataBarNegativeFormat: 6,
  IconSetConditionalFormat: 6,
  Style: 7,
  StyleCollection: 7,
  RangeView: 3,
  RangeViewCollection: 3,
  Functions: 2,
  "FunctionResult<T>": 2,
  PageBreak: 9,
  PageBreakCollection: 9,
  CommentReply: 10,
  CommentReplyCollection: 10,
  WorksheetCustomProperty: 12,
  WorksheetCustomPropertyCollection: 12,
  WorkbookCreated: 8,
  ChartDataLabel: 7,
  ChartFormatString: 7,
  ChartTrendline: 7,
  ChartTrendlineCollection: 7,
  ChartTrendlineFormat: 7,
  ChartPlotArea: 8,
  ChartPlotAreaFormat: 8,
  ChartDataTable: 14,
  ChartDataTableFormat: 14,
  ChartBorder: 7,
  Note: 18,
  NoteCollection: 18,
  Comment: 10,
  CommentCollection: 10,
  Setting: 4,
  SettingCollection: 4,
  CustomXmlPart: 5,
  CustomXmlPartCollection: 5,
  DocumentProperties: 7,
  RangeAreas: 9,
  CultureInfo: 11,
  Runtime: 5,
  Shape: 9,
  ShapeCollection: 9,
};

const levels = new Map<string, number>();
for (const [type, sets] of Object.entries(LEVELS))
  for (const [set, members] of Object.entries(sets))
    for (const member of members.split(" "))
      levels.set(`${type}.${member}`, set === "online" ? 99 : Number(set.slice(2)));

/** Is it a member that Excel has, told by its requirement set? */
export const isKnown = (type: string, member: string): boolean => levels.has(`${type}.${member}`);

/** The x of "ExcelApi 1.x" a member needs (PascalCase names). */
export const levelOf = (type: string, member: string): number =>
  Math.max(levels.get(`${type}.${member}`) ?? 1, CLASSES[type] ?? 1);
