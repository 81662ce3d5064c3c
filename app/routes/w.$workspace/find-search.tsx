import { Link, useFetcher, useNavigate } from '@remix-run/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlaceList } from '~/components/place-list';
import { TextInput } from '~/components/text-input';
import { LONGEST_SEARCH, type Place } from '~/domain/places/place';
import { paths } from '~/paths';
import type { Frame } from './frame';
import { itemsFor } from './navigation';

type FindSearchProps = { frame: Frame; onGone: () => void };

/** What is typed is looked for at once; Enter opens the first that was found. */
export function FindSearch({ frame, onGone }: FindSearchProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { load, data } = useFetcher<{ places: Place[]; search: string }>();
  const [search, setSearch] = useState('');
  const { slug: workspaceSlug } = frame.workspace;
  const isFound = data?.search === search;
  const pages = itemsFor(frame)
    .map(({ key, to }) => ({ to, name: t(`workspace.nav.${key}`) }))
    .filter(({ name }) => name.toLowerCase().includes(search.trim().toLowerCase()));
  const goToFirst = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const first = event.currentTarget.parentElement?.querySelector('a')?.getAttribute('href');
    // Faster than the answer: then it is shown as a page.
    const address = pages[0]?.to ?? (isFound ? first : paths.find(workspaceSlug, search));
    if (!address) return;
    onGone();
    navigate(address);
  };
  return (
    <div className="grid gap-3">
      <form onSubmit={goToFirst}>
        <TextInput
          name="search"
          type="search"
          label={t('workspace.find.label')}
          hint={t('workspace.find.keys')}
          maxLength={LONGEST_SEARCH}
          autoComplete="off"
          onChange={({ target }) => {
            setSearch(target.value);
            load(paths.find(workspaceSlug, target.value));
          }}
        />
      </form>
      {pages.length > 0 && (
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {pages.map(({ to, name }) => (
            <li key={to}>
              <Link to={to} className="text-link">
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {data && <PlaceList places={data.places} workspaceSlug={workspaceSlug} />}
      <p role="status" className="text-small text-ink-soft empty:hidden">
        {isFound && search.trim() !== '' && data.places.length + pages.length === 0
          ? t('workspace.find.nothing', { search })
          : null}
      </p>
    </div>
  );
}
