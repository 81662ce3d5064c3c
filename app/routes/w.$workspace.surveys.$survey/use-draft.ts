import { useBeforeUnload, useBlocker, useNavigation } from '@remix-run/react';
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editDefinition } from '~/domain/surveys/edit-definition';
import { readBeside, readEdit } from './read-edit';

type Definition = Record<string, unknown>;
const nothingFresh = { code: () => '', question: { en: '', ru: '' }, choice: { en: '', ru: '' } };

/** Shows what is typed before it is saved, and asks before it is lost. */
export function useDraft(definition: Definition, onDraft: (draft: Definition | null) => void) {
  const { t } = useTranslation();
  const [isDirty, setIsDirty] = useState(false);
  const isSending = useNavigation().state !== 'idle';
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      onDraft(null);
    },
    [onDraft],
  );
  const onInput = useCallback(
    (event: FormEvent<HTMLFormElement>) => {
      const form = new FormData(event.currentTarget);
      form.set('intent', event.currentTarget.dataset.intent ?? '');
      setIsDirty(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const edit = readEdit(form, nothingFresh);
        const edits = edit ? [edit, ...(edit.kind === 'retitle' ? readBeside(form) : [])] : [];
        if (edit) onDraft(edits.reduce(editDefinition, definition));
      }, 250);
    },
    [definition, onDraft],
  );
  useBeforeUnload((event) => {
    if (isDirty) event.preventDefault();
  });
  const isLeaving = useCallback(
    ({ currentLocation, nextLocation, historyAction }: Leaving) =>
      isDirty &&
      historyAction !== 'REPLACE' &&
      currentLocation.pathname + currentLocation.search !==
        nextLocation.pathname + nextLocation.search,
    [isDirty],
  );
  const blocker = useBlocker(isLeaving);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    if (window.confirm(t('surveys.edit.leave'))) blocker.proceed();
    else blocker.reset();
  }, [blocker, t]);
  const onSubmit = useCallback(() => setIsDirty(false), []);
  return { isDirty, isSending, events: { onInput, onSubmit } };
}

interface Leaving {
  currentLocation: { pathname: string; search: string };
  nextLocation: { pathname: string; search: string };
  historyAction: string;
}
