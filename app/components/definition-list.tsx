import { Fragment, type ReactNode } from 'react';

export type Definition = { term: string; description: ReactNode };

/** Names and what they are, e.g. the facts about one customer. */
export const DefinitionList = ({ items }: { items: Definition[] }) => (
  <dl className="grid gap-x-6 sm:grid-cols-[minmax(8rem,auto)_1fr]">
    {items.map((item) => (
      <Fragment key={item.term}>
        <dt className="pt-2 text-small text-ink-soft sm:border-t sm:border-line sm:py-2">
          {item.term}
        </dt>
        <dd className="border-b border-line pb-2 sm:border-t sm:border-b-0 sm:py-2">
          {item.description}
        </dd>
      </Fragment>
    ))}
  </dl>
);
