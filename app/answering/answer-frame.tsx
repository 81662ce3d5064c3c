import type { ReactNode } from 'react';
import { LanguageSwitch } from '~/components/language-switch';

/** Around the pages customers see: who asks, the language, and nothing else. */
export const AnswerFrame = ({ company, children }: { company: string; children: ReactNode }) => (
  <div className="answer-frame mx-auto max-w-xl px-4 pb-16 sm:px-6">
    <header className="flex min-h-14 items-center justify-between gap-4 py-2">
      <span className="min-w-0 truncate font-semibold">{company}</span>
      <LanguageSwitch />
    </header>
    <main id="content" tabIndex={-1} className="pt-4 sm:pt-8">
      {children}
    </main>
  </div>
);
