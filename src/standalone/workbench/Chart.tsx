/** A chart of the sheet, drawn from its data. The alternative text is the chart's own. */
import type { ChartPicture } from "./picture";

const COLOURS = ["#0b6a58", "#d9480f", "#3b6fb6", "#8a6d00", "#7a4a9e", "#5c6670"];
const PAD = { top: 30, right: 12, bottom: 40, left: 44 };
const LABEL = 16;

function stackOf(chart: ChartPicture): number[] {
  return chart.categories.map((_, at) =>
    chart.series.reduce((sum, { values }) => sum + Math.max(0, values[at] ?? 0), 0),
  );
}

function largest(chart: ChartPicture): number {
  if (chart.to !== undefined) return chart.to;
  const all = chart.stacked ? stackOf(chart) : chart.series.flatMap(({ values }) => values);
  return Math.max(1, ...all.filter(Number.isFinite));
}

/** The axis of values: where a value lies, and the round numbers it is read by. */
function axisOf(chart: ChartPicture, length: number) {
  const [from, to] = [chart.from ?? 0, largest(chart)];
  const span = Math.max(to - from, 1e-9);
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const unit = [1, 2, 5, 10].map((times) => times * power).find((each) => each >= rough) ?? rough;
  // Years and counts are whole.
  const step = Number.isInteger(from) && Number.isInteger(to) ? Math.max(1, Math.round(unit)) : unit;
  const ticks: number[] = [];
  for (let value = from; value <= to + step / 1000; value += step) ticks.push(Math.round(value * 1000) / 1000);
  const at = (value: number): number => (Math.min(Math.max(value, from), to) - from) * (length / span);
  return { at, ticks };
}

const cut = (text: string, letters: number): string =>
  text.length > letters ? `${text.slice(0, letters - 1)}…` : text;

/** Lines and numbers by which the bars are read. */
function ValueAxis({ chart, frame, across }: { chart: ChartPicture; frame: Frame; across: boolean }) {
  const { left, width, height } = frame;
  const { at, ticks } = axisOf(chart, across ? width : height);
  return ticks.map((value) =>
    across ? (
      <g key={value}>
        <line x1={left + at(value)} x2={left + at(value)} y1={PAD.top} y2={PAD.top + height} className="tick" />
        <text x={left + at(value)} y={PAD.top + height + LABEL} textAnchor="middle">
          {value}
        </text>
      </g>
    ) : (
      <g key={value}>
        <line
          x1={left}
          x2={left + width}
          y1={PAD.top + height - at(value)}
          y2={PAD.top + height - at(value)}
          className="tick"
        />
        <text x={left - 6} y={PAD.top + height - at(value) + 4} textAnchor="end">
          {value}
        </text>
      </g>
    ),
  );
}

interface Frame {
  left: number;
  width: number;
  height: number;
}

interface SlotProps {
  chart: ChartPicture;
  frame: Frame;
  across: boolean;
  index: number;
}

/** The bars of one category, each with its number where the chart shows them. */
function Slot({ chart, frame, across, index }: SlotProps) {
  const { left, width, height } = frame;
  const slot = (across ? height : width) / Math.max(1, chart.categories.length);
  const thick = chart.stacked ? slot * 0.7 : (slot * 0.8) / Math.max(1, chart.series.length);
  const { at } = axisOf(chart, across ? width : height);
  let base = 0;
  return chart.series.map(({ values, invisible, labels }, order) => {
    const value = Math.max(0, values[index] ?? 0);
    const start = at(chart.stacked ? base : (chart.from ?? 0));
    const size = at(chart.stacked ? base + value : value) - start;
    base += value;
    const offset = index * slot + (chart.stacked ? slot * 0.15 : slot * 0.1 + order * thick);
    if (invisible) return null;
    const box = across
      ? { x: left + start, y: PAD.top + offset, width: size, height: thick }
      : { x: left + offset, y: PAD.top + height - start - size, width: thick, height: size };
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 + 4 };
    const told = labels && value > 0 && (chart.stacked ? size > 18 : true);
    const outside = across ? { x: box.x + box.width + 4, y: middle.y } : { x: middle.x, y: box.y - 3 };
    return (
      <g key={order}>
        <rect {...box} fill={COLOURS[order % COLOURS.length]} />
        {told && (
          <text
            {...(chart.stacked ? middle : outside)}
            className={chart.stacked ? "on-bar" : undefined}
            textAnchor={chart.stacked || !across ? "middle" : "start"}
          >
            {value}
          </text>
        )}
      </g>
    );
  });
}

function Bars({ chart, across }: { chart: ChartPicture; across: boolean }) {
  const left = across ? 150 : PAD.left;
  const frame = { left, width: chart.width - left - PAD.right, height: chart.height - PAD.top - PAD.bottom };
  const slot = (across ? frame.height : frame.width) / Math.max(1, chart.categories.length);
  const every = Math.max(1, Math.ceil((across ? 13 : 30) / slot));
  return (
    <>
      <ValueAxis chart={chart} frame={frame} across={across} />
      {chart.categories.map((name, index) => (
        <g key={index}>
          <Slot chart={chart} frame={frame} across={across} index={index} />
          {index % every === 0 &&
            (across ? (
              <text x={left - 6} y={PAD.top + index * slot + slot / 2 + 4} textAnchor="end">
                {cut(name, name === name.toUpperCase() ? 17 : 22)}
              </text>
            ) : (
              <text x={left + index * slot + slot / 2} y={PAD.top + frame.height + LABEL} textAnchor="middle">
                {cut(name, Math.max(4, Math.floor((slot * every) / 6)))}
              </text>
            ))}
        </g>
      ))}
    </>
  );
}

function Pie({ chart }: { chart: ChartPicture }) {
  const values = chart.series[0]?.values ?? [];
  const sum = values.reduce((total, value) => total + value, 0) || 1;
  const radius = Math.max(20, Math.min(chart.width / 2, chart.height - PAD.top - PAD.bottom) / 2);
  const ends = values.map(
    (_, at) => (values.slice(0, at + 1).reduce((total, value) => total + value, 0) / sum) * 2 * Math.PI,
  );
  const point = (angle: number): string =>
    `${chart.width / 3 + radius * Math.sin(angle)},${PAD.top + radius - radius * Math.cos(angle)}`;
  return (
    <>
      {values.map((value, at) => (
        <path
          key={at}
          fill={COLOURS[at % COLOURS.length]}
          d={[
            `M${chart.width / 3},${PAD.top + radius}`,
            `L${point(ends[at - 1] ?? 0)}`,
            `A${radius},${radius} 0 ${value / sum > 0.5 ? 1 : 0} 1 ${point(Math.min(ends[at]!, 2 * Math.PI - 0.001))} Z`,
          ].join(" ")}
        />
      ))}
      {chart.categories.map((name, at) => (
        <text
          key={name}
          x={chart.width / 3 + radius + 12}
          y={PAD.top + 12 + at * LABEL}
          fill={COLOURS[at % COLOURS.length]}
        >
          {cut(`${name}: ${values[at] ?? 0}`, 26)}
        </text>
      ))}
    </>
  );
}

function Lines({ chart }: { chart: ChartPicture }) {
  const [width, height] = [chart.width - PAD.left - PAD.right, chart.height - PAD.top - PAD.bottom];
  const step = width / Math.max(1, chart.categories.length - 1);
  const scale = height / largest(chart);
  return (
    <>
      {chart.series.map(({ values }, index) => (
        <polyline
          key={index}
          fill="none"
          strokeWidth={2}
          stroke={COLOURS[index % COLOURS.length]}
          points={values.map((value, at) => `${PAD.left + at * step},${PAD.top + height - value * scale}`).join(" ")}
        />
      ))}
    </>
  );
}

export function Chart({ chart, left, top }: { chart: ChartPicture; left: number; top: number }) {
  const shown = chart.series.filter(({ invisible }) => !invisible);
  return (
    <svg
      className="chart"
      role="img"
      aria-label={chart.alt || chart.title}
      style={{ left, top, width: chart.width, height: chart.height }}
      viewBox={`0 0 ${chart.width} ${chart.height}`}
    >
      <text className="chart-title" x={chart.width / 2} y={18} textAnchor="middle">
        {chart.title}
      </text>
      {chart.kind === "pie" ? (
        <Pie chart={chart} />
      ) : chart.kind === "line" ? (
        <Lines chart={chart} />
      ) : (
        <Bars chart={chart} across={chart.kind === "bar"} />
      )}
      {chart.kind !== "pie" &&
        shown.length > 1 &&
        shown.map(({ name }, at) => (
          <g key={name} transform={`translate(${PAD.left + at * 130}, ${chart.height - 12})`}>
            <rect
              width={10}
              height={10}
              y={-9}
              fill={COLOURS[chart.series.findIndex((other) => other.name === name) % COLOURS.length]}
            />
            <text x={14}>{cut(name, 18)}</text>
          </g>
        ))}
    </svg>
  );
}
