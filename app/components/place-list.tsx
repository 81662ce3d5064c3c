import { useTranslation } from 'react-i18next';
import type { Place, PlaceKind } from '~/domain/places/place';
import { useFormat } from '~/i18n/use-format';
import { paths } from '~/paths';
import { TextLink } from './text-link';

type PlaceListProps = {
  /** As JSON brings them. */
  places: (Omit<Place, 'at'> & { at: Date | string | null })[];
  /** The workspace's slug. */
  workspaceSlug: string;
};

const pages: Record<PlaceKind, (workspaceSlug: string, id: string) => string> = {
  customer: paths.customer,
  survey: paths.survey,
  report: paths.report,
  offer: paths.offer,
};

/** What was found, a link a line, with its kind beside it. */
export function PlaceList({ places, workspaceSlug }: PlaceListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className="grid">
      {places.map(({ kind, id, name, detail, at }) => (
        <li
          key={`${kind} ${id}`}
          className="flex flex-wrap items-baseline justify-between gap-x-4 border-line py-2 not-first:border-t"
        >
          <TextLink to={pages[kind](workspaceSlug, id)}>{name}</TextLink>
          <span className="text-small text-ink-soft">
            {[t(`workspace.find.kinds.${kind}`), detail, at && format.date(at)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
