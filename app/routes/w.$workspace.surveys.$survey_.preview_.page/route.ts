export { action } from './actions.server';
export { loader } from './page.server';
