import { fontFamily, ink, type Paint, type Picture, type Shape } from './shapes';

/** Pixels of the file for each of the picture's: sharp on paper and on a large screen. */
export const SCALE = 2;
/** What every browser can hold in one canvas. */
const MOST_PIXELS = 64_000_000;

/**
 * A picture as PNG, drawn with the page's own fonts.
 * @returns the file's bytes and its scale, which is less than usual where the picture is very large
 * @throws Error where the browser gives no canvas or no file
 */
export async function drawPng(picture: Picture): Promise<{ bytes: Uint8Array<ArrayBuffer>; scale: number }> {
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (picture.width * picture.height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 12px ${fontFamily}`)));
  pen.scale(scale, scale);
  pen.fillStyle = ink.paper;
  pen.fillRect(0, 0, picture.width, picture.height);
  for (const shape of picture.shapes) draw(pen, shape);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('no picture');
  return { bytes: new Uint8Array(await blob.arrayBuffer()), scale };
}

function draw(pen: CanvasRenderingContext2D, shape: Shape): void {
  pen.globalAlpha = shape.opacity ?? 1;
  pen.beginPath();
  switch (shape.kind) {
    case 'text':
      drawText(pen, shape);
      break;
    case 'line':
      pen.moveTo(shape.x, shape.y);
      pen.lineTo(shape.toX, shape.toY);
      paint(pen, { stroke: shape.stroke });
      break;
    case 'box':
      pen.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius ?? 0);
      paint(pen, shape);
      break;
    case 'ring':
      pen.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
      paint(pen, shape);
      break;
    case 'arcs': {
      const { x, y, radius, width } = shape;
      const apart = width / 2 - radius;
      pen.arc(x - apart, y, radius, 0.75 * Math.PI, 1.25 * Math.PI);
      pen.moveTo(x + apart + radius * Math.SQRT1_2, y - radius * Math.SQRT1_2);
      pen.arc(x + apart, y, radius, -0.25 * Math.PI, 0.25 * Math.PI);
      paint(pen, shape);
      break;
    }
    case 'diamond':
      pen.moveTo(shape.x, shape.y - shape.radius);
      pen.lineTo(shape.x + shape.radius, shape.y);
      pen.lineTo(shape.x, shape.y + shape.radius);
      pen.lineTo(shape.x - shape.radius, shape.y);
      pen.closePath();
      paint(pen, shape);
      break;
  }
}

function drawText(pen: CanvasRenderingContext2D, { x, y, text, size, fill, bold, anchor, turned }: Extract<Shape, { kind: 'text' }>): void {
  pen.save();
  pen.translate(x, y);
  if (turned) pen.rotate(-Math.PI / 2);
  pen.font = `${bold ? 600 : 400} ${size}px ${fontFamily}`;
  pen.textAlign = anchor === 'middle' ? 'center' : (anchor ?? 'start');
  pen.fillStyle = fill;
  pen.fillText(text, 0, 0);
  pen.restore();
}

function paint(pen: CanvasRenderingContext2D, { fill, stroke, strokeWidth, dash }: Paint): void {
  if (fill !== undefined) {
    pen.fillStyle = fill;
    pen.fill();
  }
  if (stroke === undefined) return;
  pen.strokeStyle = stroke;
  pen.lineWidth = strokeWidth ?? 1;
  pen.setLineDash([...(dash ?? [])]);
  pen.stroke();
}
