// How every thread begins: it gives way, and then does what its file says.
import { pathToFileURL } from 'node:url';
import './give-way.mjs';

const [, , file] = process.argv;

// Development and tests have no built thread: read the TypeScript as it is.
if (file.endsWith('.ts')) (await import('tsx/esm/api')).register();
await import(pathToFileURL(file).href);
