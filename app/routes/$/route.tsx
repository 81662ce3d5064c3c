export { action } from './actions.server';
export { loader } from './page.server';

export default function Nothing() {
  return null;
}
