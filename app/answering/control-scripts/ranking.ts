import { all, closest, fillIn, tellPage, whenShown } from './shown';

interface Ranked {
  box: HTMLElement;
  list: HTMLElement;
  texts: Record<string, string>;
  isPicked: boolean;
}

const rankedOf = (box: HTMLElement): Ranked => ({
  box,
  list: box.querySelector('ol') as HTMLElement,
  texts: JSON.parse(box.dataset.texts as string),
  isPicked: Boolean(box.dataset.picked),
});

const itemsOf = (list: HTMLElement) => Array.from(list.children) as HTMLElement[];
const placeOf = (item: HTMLElement) => item.querySelector('select') as HTMLSelectElement;
const buttonOf = (item: HTMLElement, verb: string): HTMLButtonElement | undefined =>
  Array.from(item.querySelectorAll('button')).filter(({ value }) => verbOf(value) === verb)[0];
const verbOf = (wish: string): string => wish.split(' ')[3] as string;

/** As the numbers say, which may be a draft of this device. */
function draw(box: HTMLElement): void {
  const ranked = rankedOf(box);
  const number = (item: HTMLElement) => Number(placeOf(item).value) || Infinity;
  const items = itemsOf(ranked.list);
  const sorted = items
    .map((item, at) => ({ item, at, place: number(item) }))
    .sort((one, other) => (one.place === other.place ? one.at - other.at : one.place - other.place))
    .map(({ item }) => item);
  const placed = sorted.filter((item) => placeOf(item).value);
  put(ranked, sorted, placed.length);
}

/** The first `count` of them have a place. */
function put({ box, list, texts, isPicked }: Ranked, items: HTMLElement[], count: number): void {
  const total = items.length;
  const last = isPicked ? count : total;
  items.forEach((item, at) => {
    const isPlaced = at < count;
    const name = item.dataset.name as string;
    if (list.children[at] !== item) list.insertBefore(item, list.children[at] || null);
    placeOf(item).value = isPlaced ? String(at + 1) : '';
    const where = fillIn((isPlaced ? texts.placed : texts.unplaced) as string, {
      ...{ name, total, place: at + 1 },
    });
    for (const verb of ['up', 'down', 'in', 'out']) {
      const button = buttonOf(item, verb);
      if (!button) continue;
      button.hidden = isPicked && isPlaced === (verb === 'in');
      button.setAttribute('aria-label', `${where}: ${texts[verb]}`);
      const isEnd = verb === 'up' ? at === 0 : verb === 'down' && at === last - 1;
      button.setAttribute('aria-disabled', String(isEnd));
    }
  });
  const keep = box.querySelector<HTMLElement>('button[value$=keep]');
  if (keep) keep.hidden = count > 0;
}

/** Where the focus goes when its own button is gone. */
const BESIDE: Record<string, string> = { in: 'up', out: 'in' };

function press(ranked: Ranked, button: HTMLButtonElement): void {
  const { list, isPicked } = ranked;
  const items = itemsOf(list);
  const verb = verbOf(button.value);
  const item = closestItem(button);
  const from = item ? items.indexOf(item) : -1;
  const ranks = items.filter((one) => placeOf(one).value).length;
  const to = { up: from - 1, down: from + 1, in: ranks, out: items.length - 1 }[verb] as number;
  if (item) items.splice(to, 0, ...items.splice(from, 1));
  const step = { in: 1, out: -1 }[verb] || 0;
  put(ranked, items, isPicked ? ranks + step : items.length);
  if (!item) {
    placeOf(items[0] as HTMLElement).focus();
    say(ranked, items[0] as HTMLElement);
    return;
  }
  (buttonOf(item, BESIDE[verb] || verb) as HTMLElement).focus();
  say(ranked, item);
}

const closestItem = (inside: HTMLElement): HTMLElement | null => inside.closest('[data-item]');

/** A number was chosen: whoever has it already makes room. */
function choose(ranked: Ranked, select: HTMLSelectElement): void {
  const item = closestItem(select) as HTMLElement;
  const items = itemsOf(ranked.list);
  const others = items.filter((one) => one !== item);
  const placed = others.filter((one) => placeOf(one).value);
  const wanted = Number(select.value);
  const rest = others.filter((one) => !placeOf(one).value);
  if (wanted) placed.splice(wanted - 1, 0, item);
  else rest.unshift(item);
  put(ranked, placed.concat(rest), placed.length);
  select.focus();
  say(ranked, item);
}

function say({ box, texts }: Ranked, item: HTMLElement): void {
  const place = placeOf(item).value;
  const total = itemsOf(item.parentNode as HTMLElement).length;
  (box.querySelector('[data-said]') as HTMLElement).textContent = fillIn(
    (place ? texts.placed : texts.unplaced) as string,
    { name: item.dataset.name as string, place, total },
  );
  tellPage(placeOf(item));
}

export function startRankings(): void {
  document.addEventListener(
    'click',
    (event) => {
      const button = closest(event, 'button') as HTMLButtonElement | null;
      const box = button && closest(event, '[data-ranks]');
      if (!box) return;
      event.preventDefault();
      event.stopPropagation();
      if (button.getAttribute('aria-disabled') !== 'true') press(rankedOf(box), button);
    },
    true,
  );
  document.addEventListener('change', (event) => {
    const box = closest(event, '[data-ranks]');
    if (box) choose(rankedOf(box), event.target as HTMLSelectElement);
  });
  whenShown(() => all('[data-ranks]').forEach(draw));
}
