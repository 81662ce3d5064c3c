import { readdirSync } from 'node:fs';

const isSource = (path) => /\.tsx?$/.test(path) && !/\.(test|d)\.tsx?$/.test(path);

/** What a file or folder does, without its tests. */
export const findSources = (paths) =>
  paths.flatMap((path) =>
    isSource(path)
      ? [path]
      : readdirSync(path, { recursive: true })
          .map((inside) => `${path}/${inside.replaceAll('\\', '/')}`)
          .filter((inside) => inside.endsWith('.ts') && isSource(inside))
          .sort(),
  );
