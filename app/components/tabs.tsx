import { NavLink } from '@remix-run/react';

export type Tab = { to: string; label: string };

/**
 * Pages beside each other about one thing. They are links: each has its address. On a phone they
 * wrap, or the one that is open could lie out of sight.
 */
export const Tabs = ({ label, items }: { label: string; items: Tab[] }) => (
  <nav aria-label={label} className="border-b border-line">
    <ul className="flex flex-wrap gap-x-6">
      {items.map((item) => (
        <li key={item.to}>
          <NavLink
            to={item.to}
            end
            className="block border-b-2 border-transparent py-2 whitespace-nowrap text-ink-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink"
          >
            {item.label}
          </NavLink>
        </li>
      ))}
    </ul>
  </nav>
);
