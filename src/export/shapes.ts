/** What a picture is made of, placed in pixels from its upper left corner. Drawn as SVG or on a canvas; neither decides anything more. */
export type Shape = (
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Of the line that the letters stand on. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly fill: string;
      readonly bold?: boolean;
      readonly anchor?: 'start' | 'middle' | 'end';
      /** Written upwards from its point. */
      readonly turned?: boolean;
    }
  | ({
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
    } & Paint)
  | ({ readonly kind: 'ring'; readonly x: number; readonly y: number; readonly radius: number } & Paint)
  /** The quarters of a ring to the left and right of its middle, as far apart as it is wide. */
  | ({ readonly kind: 'arcs'; readonly x: number; readonly y: number; readonly radius: number; readonly width: number } & Paint)
  /** A square that stands on its corner. */
  | ({ readonly kind: 'diamond'; readonly x: number; readonly y: number; readonly radius: number } & Paint)
  | { readonly kind: 'line'; readonly x: number; readonly y: number; readonly toX: number; readonly toY: number; readonly stroke: string }
) & { readonly opacity?: number };

export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /** Lengths of dash and space. */
  readonly dash?: readonly [number, number];
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What it shows and where it comes from, for those who do not see it. */
  readonly description: string;
  readonly shapes: readonly Shape[];
}

/** A picture that leaves the page is always light: it is put on paper and on white slides. */
export const ink = {
  paper: '#ffffff',
  text: '#1c2227',
  muted: '#57606a',
  faint: '#8b939b',
  line: '#c9ced3',
  hairline: '#e8e8e4',
  accent: '#1d4f72',
} as const;

/** The page's own face where it is there, else what most machines have. */
export const fontFamily = "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', Arial, Helvetica, sans-serif";
