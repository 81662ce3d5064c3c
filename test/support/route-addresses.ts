import { readdirSync } from 'node:fs';

/** Every page's folder as the parts of its address: `w.$workspace_.x[.]csv` is w, $workspace, x.csv. */
export const routeAddresses: string[][] = readdirSync('app/routes')
  .filter((name) => !name.includes('.test.'))
  .map((folder) =>
    folder
      .split(/\.(?![^[]*\])/)
      .filter((part) => !part.startsWith('_'))
      .map((part) => part.replace(/_$/, '').replace(/[[\]]/g, '')),
  );

/** An address of the page with what stands for its parameters. */
export const addressOf = (parts: string[], fill: (name: string) => string): string =>
  `/${parts.map((part) => (part.startsWith('$') ? fill(part.slice(1)) : part)).join('/')}`;
