import { expect, test } from 'vitest';
import { SURVEY_TEMPLATES } from '#surveys/definitions';
import { en } from '~/i18n/locales/en';
import { ru } from '~/i18n/locales/ru';

test.each(SURVEY_TEMPLATES.map(({ key }) => key))('%s is told in both languages', (key) => {
  for (const { surveys } of [en, ru]) {
    const told: Record<string, unknown> = surveys.new.templates;
    expect(told[key]).toEqual({ title: expect.any(String), text: expect.any(String) });
  }
});
