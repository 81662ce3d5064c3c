import { Fragment, type ReactNode } from 'react';
import type { PanelModel } from 'survey-core';
import type { Step } from '#surveys/engine/steps';
import type { AskedQuestion } from './asked';

interface StepPartsProps {
  step: Step;
  /** Of its heading: the survey has the first. */
  level: 2 | 3 | 4;
  children: (question: AskedQuestion) => ReactNode;
}

/** What a step asks as its founder arranged it: pages and panels with their titles and words. */
export function StepParts({ step, level, children }: StepPartsProps) {
  if (isQuestion(step)) return children(step);
  const below = Math.min(level + (hasHeading(step) ? 1 : 0), 4) as StepPartsProps['level'];
  return (
    <>
      <Heading of={step} level={level} />
      {(step.elements as Step[])
        .filter(({ isVisible }) => isVisible)
        .map((part) =>
          isQuestion(part) ? (
            <Fragment key={part.id}>{children(part)}</Fragment>
          ) : (
            <section key={part.id} data-part={part.name} className="grid gap-8">
              <StepParts step={part} level={below}>
                {children}
              </StepParts>
            </section>
          ),
        )}
    </>
  );
}

const isQuestion = (part: Step): part is AskedQuestion => 'isQuestion' in part && part.isQuestion;

const wordsOf = ({ hasTitle, processedTitle, locDescription }: Group) => ({
  title: hasTitle ? processedTitle : '',
  description: locDescription?.textOrHtml ?? '',
});
type Group = Pick<PanelModel, 'hasTitle' | 'processedTitle' | 'locDescription'>;

const hasHeading = (group: Group): boolean => Object.values(wordsOf(group)).some(Boolean);

function Heading({ of, level }: { of: Group; level: StepPartsProps['level'] }) {
  const { title, description } = wordsOf(of);
  const Level = `h${level}` as const;
  if (!title && !description) return null;
  return (
    <div className="grid gap-2">
      {title && <Level className="text-large">{title}</Level>}
      {description && <p className="text-ink-soft">{description}</p>}
    </div>
  );
}
