import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Notice } from '~/components/notice';
import { otherKind } from '~/domain/imports/fields';
import { useFormat } from '~/i18n/use-format';
import { OriginalFile } from './original-file';
import type { ShownMapping } from './shown';

const encodings = { 'utf-8': 'UTF-8', 'windows-1251': 'Windows-1251', 'utf-16le': 'UTF-16' };

/** What the program found out by itself, to be corrected where it is wrong. */
export function FileFacts({ shown }: { shown: ShownMapping }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { reading, sameFileAt, kind } = shown;
  const other = otherKind(kind);
  const howRead = {
    format: reading.format.toUpperCase(),
    encoding: encodings[reading.encoding],
    row: reading.headerRow + 1,
  };
  return (
    <div className="grid gap-3">
      {shown.fileError && (
        <Notice tone="danger" title={t(`imports.fileErrors.${shown.fileError}`)} live />
      )}
      {sameFileAt && (
        <Notice title={t('imports.map.sameFile', { date: format.date(sameFileAt) })} />
      )}
      <div className="grid max-w-text gap-1">
        <p>
          {shown.isRecognised
            ? t('imports.map.recognised', { layout: t(`imports.layouts.${reading.importer}`) })
            : t('imports.map.unrecognised')}
        </p>
        <p className="text-small text-ink-soft">
          {t('imports.map.howRead', howRead)}{' '}
          {reading.sheet && t('imports.map.sheet', { sheet: reading.sheet })}
        </p>
        <OriginalFile shown={shown} />
      </div>
      {shown.canEdit && (
        <Form method="post">
          <Button name="intent" value="kind" variant="secondary" size="small">
            {t(`imports.map.otherKind.${other}`)}
          </Button>
        </Form>
      )}
    </div>
  );
}
