export { action } from './actions.server';
