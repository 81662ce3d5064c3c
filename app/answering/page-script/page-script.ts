import { smooth } from './smooth';

const place = document.getElementById('steps');
if (place?.querySelector('form')) smooth(place);

/** What could not be stored a moment ago. */
const again = document.querySelector<HTMLFormElement>('form[data-again]');
if (again) setTimeout(() => again.submit(), Number(again.dataset.again) * 1_000);
