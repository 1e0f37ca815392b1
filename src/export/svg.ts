import { fontFamily, ink, type Paint, type Picture, type Shape } from './shapes';

/** A picture as an SVG file of its own: real text, no styles, no scripts, nothing fetched, so that it opens in office and drawing programs. */
export function writeSvg({ width, height, title, description, shapes }: Picture): string {
  const [w, h] = [round(width), round(height)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img" font-family="${xml(fontFamily)}">`,
    `<title>${xml(title)}</title>`,
    `<desc>${xml(description)}</desc>`,
    `<rect width="${w}" height="${h}" fill="${ink.paper}"/>`,
    ...shapes.map(writeShape),
    '</svg>\n',
  ].join('\n');
}

function writeShape(shape: Shape): string {
  const opacity = shape.opacity === undefined ? {} : { opacity: shape.opacity };
  switch (shape.kind) {
    case 'text': {
      const { x, y, text, size, fill, bold, anchor, turned } = shape;
      const turn = turned ? { transform: `rotate(-90 ${round(x)} ${round(y)})` } : {};
      const look = { 'font-size': size, fill, ...(bold && { 'font-weight': 600 }), ...(anchor && { 'text-anchor': anchor }) };
      return element('text', { x, y, ...look, ...turn, ...opacity }, text);
    }
    case 'box': {
      const { x, y, width, height, radius } = shape;
      return element('rect', { x, y, width, height, ...(radius && { rx: radius }), ...paint(shape), ...opacity });
    }
    case 'ring':
      return element('circle', { cx: shape.x, cy: shape.y, r: shape.radius, ...paint(shape), ...opacity });
    case 'arcs': {
      const { x, y, radius, width } = shape;
      const high = round(radius * Math.SQRT1_2);
      const arc = (side: -1 | 1) => {
        const from = x + side * (width / 2 - radius + radius * Math.SQRT1_2);
        return `M${round(from)} ${round(y - high)}a${radius} ${radius} 0 0 ${side === 1 ? 1 : 0} 0 ${2 * high}`;
      };
      return element('path', { d: arc(-1) + arc(1), ...paint(shape), ...opacity });
    }
    case 'diamond': {
      const { x, y, radius } = shape;
      const points = [
        `${round(x)},${round(y - radius)}`,
        `${round(x + radius)},${round(y)}`,
        `${round(x)},${round(y + radius)}`,
        `${round(x - radius)},${round(y)}`,
      ];
      return element('polygon', { points: points.join(' '), ...paint(shape), ...opacity });
    }
    case 'line':
      return element('line', { x1: shape.x, y1: shape.y, x2: shape.toX, y2: shape.toY, stroke: shape.stroke, ...opacity });
  }
}

function paint({ fill, stroke, strokeWidth, dash }: Paint): Record<string, string | number> {
  return {
    fill: fill ?? 'none',
    ...(stroke && { stroke, 'stroke-width': strokeWidth ?? 1 }),
    ...(dash && { 'stroke-dasharray': dash.join(' ') }),
  };
}

function element(name: string, attributes: Record<string, string | number>, text?: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : xml(value)}"`);
  return `<${name}${written.join('')}${text === undefined ? '/>' : `>${xml(text)}</${name}>`}`;
}

const round = (n: number) => Math.round(n * 100) / 100;

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that XML holds as it is; the control characters that it cannot hold are left out. */
function xml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML 1.0 cannot hold
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').replace(/[&<>"]/g, (sign) => references[sign] ?? sign);
}
