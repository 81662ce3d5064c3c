/** As a pen went over the sheet. */
export type Stroke = [x: number, y: number][];

const INK = '#1b1d1f';
const WIDTH = 7;

/** Paper is white, also where everything else is dark: so it looks to whoever receives it. */
export function drawSheet(sheet: HTMLCanvasElement, strokes: Stroke[]): void {
  const pen = sheet.getContext('2d') as CanvasRenderingContext2D;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, sheet.width, sheet.height);
  for (const stroke of strokes)
    for (let count = 1; count <= stroke.length; count += 1) lineTo(sheet, stroke.slice(0, count));
}

/** The last piece of a stroke, a curve from middle to middle; of a single point a dot. */
export function lineTo(sheet: HTMLCanvasElement, stroke: Stroke): void {
  const pen = sheet.getContext('2d') as CanvasRenderingContext2D;
  const [before, last, now] = [3, 2, 1].map((back) => stroke[stroke.length - back]);
  if (!now) return;
  const from = last ? middle(before || last, last) : now;
  const to = last ? middle(last, now) : now;
  pen.lineWidth = WIDTH;
  pen.lineCap = 'round';
  pen.strokeStyle = INK;
  pen.fillStyle = INK;
  pen.beginPath();
  pen.moveTo(from[0], from[1]);
  if (last) pen.quadraticCurveTo(last[0], last[1], to[0], to[1]);
  else pen.arc(now[0], now[1], WIDTH / 2, 0, 2 * Math.PI);
  if (last) pen.stroke();
  else pen.fill();
}

const middle = ([a, b]: [number, number], [c, d]: [number, number]): [number, number] => [
  (a + c) / 2,
  (b + d) / 2,
];
