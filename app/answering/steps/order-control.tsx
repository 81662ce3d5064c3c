import controls from '#control-scripts?url';
import { announced, type ControlProps } from './control-props';
import { orderField, within } from './field-names';
import { type Placed, placedOf } from './order';

/**
 * A number beside each choice, and buttons that move it. Without scripts each press is sent and the page comes
 * back; `../control-scripts/ranking.ts` moves things in the same page.
 */
export function Order(props: ControlProps) {
  const { question, field, texts } = props;
  const { order } = texts;
  const isPicked = question.selectToRankEnabled === true;
  const all = placedOf(question);
  const ranked = all.filter(({ place }) => place !== null);
  return (
    <div
      data-script={controls}
      data-ranks={field}
      data-picked={isPicked || undefined}
      data-texts={JSON.stringify(order)}
      className="grid gap-3"
    >
      <p className="text-small text-ink-soft">{isPicked ? order.hintPick : order.hint}</p>
      <input type="hidden" name={orderField(field)} value={ranked.map(({ at }) => at).join(',')} />
      <ol className="grid gap-2">
        {all.map((item, at) => (
          <Item
            key={item.at}
            {...props}
            {...{ item, isPicked, total: all.length }}
            isFirst={at === 0}
            isLast={at === (isPicked ? ranked : all).length - 1}
          />
        ))}
      </ol>
      {!isPicked && (
        <Move field={field} verb="keep" hidden={ranked.length > 0} look="px-4 justify-self-start">
          {order.keep}
        </Move>
      )}
      <p data-said role="status" className="sr-only" />
    </div>
  );
}

interface ItemProps extends ControlProps {
  item: Placed;
  isPicked: boolean;
  total: number;
  isFirst: boolean;
  isLast: boolean;
}

function Item({ question, field, texts: { order }, ...listed }: ItemProps) {
  const { item, isPicked, total, isFirst, isLast } = listed;
  const { choice, at, place } = item;
  const name = choice.locText.textOrHtml;
  const isUnplaced = isPicked && place === null;
  const where = said(place === null ? order.unplaced : order.placed, { name, place, total });
  const move = { field, at };
  return (
    <li
      data-item={at}
      data-name={name}
      className="flex flex-wrap items-center justify-between gap-2 rounded-base border border-line bg-surface px-3 py-2"
    >
      <select
        name={within(field, at)}
        defaultValue={place ?? ''}
        className="control w-20"
        {...announced({ question, field })}
        aria-label={said(order.place, { name, place, total })}
      >
        <option value="">–</option>
        {Array.from({ length: total }, (_, before) => before + 1).map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      <span className="min-w-0 grow basis-32 wrap-anywhere">{name}</span>
      <span className="flex gap-2">
        <Move
          {...move}
          verb="up"
          label={`${where}: ${order.up}`}
          hidden={isUnplaced}
          isEnd={isFirst}
        >
          ↑
        </Move>
        <Move
          {...move}
          verb="down"
          label={`${where}: ${order.down}`}
          hidden={isUnplaced}
          isEnd={isLast}
        >
          ↓
        </Move>
        {isPicked && (
          <>
            <Move {...move} verb="in" label={`${where}: ${order.in}`} hidden={!isUnplaced}>
              {order.in}
            </Move>
            <Move {...move} verb="out" label={`${where}: ${order.out}`} hidden={isUnplaced}>
              {order.out}
            </Move>
          </>
        )}
      </span>
    </li>
  );
}

interface MoveProps {
  field: string;
  at?: number;
  verb: string;
  label?: string;
  hidden: boolean;
  /** There is nowhere to go; whoever stands on it keeps the focus. */
  isEnd?: boolean;
  look?: string;
  children: string;
}

const Move = ({ field, at, verb, label, hidden, isEnd, look = 'px-3', children }: MoveProps) => (
  <button
    type="submit"
    name="go"
    value={`rank ${field} ${at ?? '-'} ${verb}`}
    formNoValidate
    hidden={hidden}
    aria-label={label}
    aria-disabled={isEnd || undefined}
    className={`min-h-11 min-w-11 rounded-small border border-line-strong bg-surface font-semibold hover:bg-sunken aria-disabled:opacity-40 ${look}`}
  >
    {children}
  </button>
);

const said = (text: string, words: Record<string, unknown>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, word) => String(words[word] ?? ''));
