import type { SerializeFrom } from '@remix-run/node';
import type { loader } from './page.server';

type Shown = SerializeFrom<typeof loader>;

export type ShownMapping = Extract<Shown, { step: 'mapping' }>;
export type ShownRun = Extract<Shown, { step: 'run' }>;
export type ShownResult = Extract<Shown, { step: 'result' }>;

export type PreviewRow = ShownMapping['preview'][number];
