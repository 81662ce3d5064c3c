import { useTranslation } from 'react-i18next';

/** After the last question: the founder's own words, where she wrote some. */
export function PreviewEnd({ ending }: { ending: string | null }) {
  const { t } = useTranslation();
  return (
    <>
      <h1 className="text-title">{t('answering.thanks.title')}</h1>
      {ending && (
        <div
          className="mt-4 grid gap-2 border-s-4 border-accent bg-surface py-3 ps-4 pe-3 wrap-anywhere"
          dangerouslySetInnerHTML={{ __html: ending }}
        />
      )}
      <p className="mt-4">{t('surveys.preview.done')}</p>
      <p className="mt-6">
        <a href="?again=yes" className="text-link">
          {t('surveys.preview.again')}
        </a>
      </p>
    </>
  );
}
