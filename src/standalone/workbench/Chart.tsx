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
  const all = chart.stacked ? stackOf(chart) : chart.series.flatMap(({ values }) => values);
  return Math.max(1, ...all.filter(Number.isFinite));
}

const cut = (text: string, letters: number): string =>
  text.length > letters ? `${text.slice(0, letters - 1)}…` : text;

function Bars({ chart, across }: { chart: ChartPicture; across: boolean }) {
  const left = across ? 150 : PAD.left;
  const [width, height] = [chart.width - left - PAD.right, chart.height - PAD.top - PAD.bottom];
  const length = across ? width : height;
  const slot = (across ? height : width) / Math.max(1, chart.categories.length);
  const scale = length / largest(chart);
  const bar = chart.stacked ? slot * 0.7 : (slot * 0.8) / Math.max(1, chart.series.length);
  const every = Math.max(1, Math.ceil((across ? 13 : 30) / slot));
  return (
    <>
      {chart.categories.map((name, at) => {
        let base = 0;
        return (
          <g key={at}>
            {chart.series.map(({ values, invisible }, index) => {
              const size = Math.max(0, (values[at] ?? 0) * scale);
              const start = chart.stacked ? base : 0;
              base += size;
              const offset = at * slot + (chart.stacked ? slot * 0.15 : slot * 0.1 + index * bar);
              if (invisible) return null;
              const fill = COLOURS[index % COLOURS.length];
              return across ? (
                <rect key={index} x={left + start} y={PAD.top + offset} width={size} height={bar} fill={fill} />
              ) : (
                <rect
                  key={index}
                  x={left + offset}
                  y={PAD.top + length - start - size}
                  width={bar}
                  height={size}
                  fill={fill}
                />
              );
            })}
            {at % every === 0 &&
              (across ? (
                <text x={left - 6} y={PAD.top + at * slot + slot / 2 + 4} textAnchor="end">
                  {cut(name, name === name.toUpperCase() ? 17 : 22)}
                </text>
              ) : (
                <text x={left + at * slot + slot / 2} y={PAD.top + length + LABEL} textAnchor="middle">
                  {cut(name, Math.max(4, Math.floor((slot * every) / 6)))}
                </text>
              ))}
          </g>
        );
      })}
      {!across &&
        [0, 0.5, 1].map((share) => (
          <text key={share} x={left - 6} y={PAD.top + length * (1 - share) + 4} textAnchor="end">
            {Math.round(largest(chart) * share * 10) / 10}
          </text>
        ))}
      <line
        x1={left}
        x2={across ? left : left + width}
        y1={across ? PAD.top : PAD.top + length}
        y2={PAD.top + height}
        stroke="currentColor"
      />
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
          d={`M${chart.width / 3},${PAD.top + radius} L${point(ends[at - 1] ?? 0)} A${radius},${radius} 0 ${value / sum > 0.5 ? 1 : 0} 1 ${point(Math.min(ends[at]!, 2 * Math.PI - 0.001))} Z`}
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
