import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { CodesPage } from './page.server';

interface WordChoiceProps {
  page: CodesPage;
  failed: { words: string[] } | null;
}

/** The words most people use, each with how many; a word that is in a code already says so. */
export function WordChoice({ page, failed }: WordChoiceProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { list } = page;
  const most = Math.max(1, ...list.words.map(({ count }) => count));
  const isChosen = ({ value, isChosen: chosen }: (typeof list.words)[number]) =>
    failed ? failed.words.includes(value) : chosen;
  return (
    <fieldset className="grid gap-2">
      <legend className="font-semibold">{t('codes.words')}</legend>
      <p className="text-small text-ink-soft">
        {page.answers.read < page.answers.all
          ? t('codes.wordsHintPart', {
              count: page.answers.read,
              all: format.number(page.answers.all),
            })
          : t('codes.wordsHint', { count: page.answers.read })}
      </p>
      <ul className="grid max-h-128 grid-cols-[minmax(0,1fr)] gap-x-6 overflow-y-auto overscroll-contain pr-2 min-[26rem]:grid-cols-2">
        {list.words.map((one) => (
          <li key={one.stem}>
            <label className="flex min-h-9 cursor-pointer items-center gap-2 py-1">
              <input
                type="checkbox"
                name="word"
                value={one.value}
                defaultChecked={isChosen(one)}
                className="size-5 shrink-0 accent-accent"
              />
              <span className="min-w-0 grow">
                <span className="flex justify-between gap-2">
                  <span className="min-w-0 break-words">{one.word}</span>
                  <span className="shrink-0 text-small text-ink-soft tabular-nums">
                    {format.number(one.count)}
                  </span>
                </span>
                {one.code && (
                  <span className="block text-small text-ink-soft">
                    {t('codes.inCode', { name: one.code })}
                  </span>
                )}
                <span aria-hidden="true" className="block h-1 bg-sunken">
                  <span
                    className="block h-full bg-accent"
                    style={{ width: `${(one.count / most) * 100}%` }}
                  />
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
