// Paper in a browser made of code, which draws nothing by itself: it remembers what a pen did on it.
import type { JSDOM } from 'jsdom';

/** "dot 5,5", "line 0,0 > 4,2 by 2,3": in the measure of the sheet, as the last blank left it. */
export type Marks = string[];

interface Sheet {
  marks: Marks;
  /** "#000 7": each colour and width that was seen on it. */
  inks: Set<string>;
}

const sheets = new WeakMap<object, Sheet>();
const at = (...numbers: number[]): string => numbers.map((one) => Math.round(one)).join();

/** Every canvas of this page is one; on the screen half as large, and 20 px from its corner. */
export function givePaper({ window }: JSDOM): void {
  Object.assign(window.HTMLCanvasElement.prototype, {
    getContext(this: HTMLCanvasElement) {
      return penOn(this);
    },
    toDataURL(this: HTMLCanvasElement) {
      return `data:image/png;base64,${btoa(`PNG ${marksOn(this).join('; ')}`)}`;
    },
    getBoundingClientRect(this: HTMLCanvasElement) {
      return { left: 20, top: 20, width: this.width / 2, height: this.height / 2 };
    },
  });
}

/** What stands on it; "nothing" says that nobody has laid out a blank. */
export const marksOn = (sheet: object): Marks => sheetOf(sheet).marks;
export const inksOn = (sheet: object): string[] => [...sheetOf(sheet).inks];

function sheetOf(canvas: object): Sheet {
  const sheet = sheets.get(canvas) ?? { marks: ['nothing'], inks: new Set() };
  sheets.set(canvas, sheet);
  return sheet;
}

function penOn(canvas: HTMLCanvasElement) {
  let path = '';
  let from = '';
  let width = 0;
  const { marks, inks } = sheetOf(canvas);
  const leave = (colour: string, wide: number) => {
    marks.push(path);
    inks.add(`${colour} ${wide}`);
  };
  return {
    ...{ fillStyle: '', strokeStyle: '', lineWidth: 1, lineCap: 'butt' },
    fillRect(this: Pen, ...area: number[]) {
      if (at(...area) === at(0, 0, canvas.width, canvas.height)) marks.length = 0;
      if (this.fillStyle !== '#fff') marks.push(`a ${this.fillStyle} area`);
    },
    beginPath() {
      path = '';
    },
    moveTo(x: number, y: number) {
      from = at(x, y);
    },
    quadraticCurveTo(byX: number, byY: number, x: number, y: number) {
      path += `line ${from} > ${at(x, y)} by ${at(byX, byY)}`;
    },
    arc(x: number, y: number, radius: number, begin: number, end: number) {
      path += `${end - begin > 6.28 ? 'dot' : 'part of a dot'} ${at(x, y)}`;
      width = 2 * radius;
    },
    stroke(this: Pen) {
      leave(this.strokeStyle, this.lineWidth);
    },
    fill(this: Pen) {
      leave(this.fillStyle, width);
    },
  };
}

interface Pen {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
}
