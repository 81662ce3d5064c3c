import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { keyedQuotes } from '~/domain/reports/parts/keyed-quotes';
import { sayIn } from '~/domain/reports/say';
import type { ShownSegment } from '~/domain/reports/shown-report';
import { useFormat } from '~/i18n/use-format';

type ProfileBesideProps = {
  profile: { name: string };
  segment: Pick<ShownSegment, 'traits' | 'quotes'>;
  words: string[];
};

/** The people one writes to, in their own words, beside the message. */
export function ProfileBeside({ profile, segment, words }: ProfileBesideProps) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const say = sayIn((key, values) => t(key, values), locale, 'RUB');
  return (
    <aside
      aria-label={profile.name}
      className="grid gap-5 rounded-base bg-sunken p-4 lg:sticky lg:top-6"
    >
      <h2 className="text-large">{profile.name}</h2>
      <Part title={t('offers.page.traits')}>
        <ul className="grid gap-2">
          {segment.traits.map(({ label, inside }) => (
            <li key={say.condition(label)}>
              {say.condition(label)}{' '}
              <span className="text-ink-soft tabular-nums">{say.share(inside)}</span>
            </li>
          ))}
        </ul>
      </Part>
      {words.length > 0 && (
        <Part title={t('offers.page.words')}>
          <p>{words.join(', ')}</p>
        </Part>
      )}
      {segment.quotes.length > 0 && (
        <Part title={t('offers.page.quotes')}>
          <ul className="grid gap-3">
            {keyedQuotes(segment.quotes).map(({ key, text, withdrawn }) => (
              <li key={key} className="border-l-4 border-grade-a pl-3">
                {withdrawn ? t('reports.say.withdrawn') : t('reports.say.answer', { answer: text })}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </aside>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="grid gap-1 text-small">
    <h3 className="font-semibold">{title}</h3>
    {children}
  </div>
);
