import {
  Body,
  Container,
  Head,
  Heading,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from '@react-email/components';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';

/** Mail programs know no variables: the light colours of app.css, written out. */
const ink = '#1b1d1f';
const soft = '#54585c';
const accent = '#1f55b5';
const text = { fontSize: '16px', lineHeight: '24px', color: ink, margin: '0 0 16px' };
const small = { fontSize: '14px', lineHeight: '20px', color: soft, margin: '0 0 12px' };
const page = { backgroundColor: '#f6f6f4', fontFamily: 'Arial, Helvetica, sans-serif', margin: 0 };
const card = {
  backgroundColor: '#ffffff',
  maxWidth: '560px',
  padding: '32px 24px',
  margin: '24px auto',
};
const button = {
  display: 'inline-block',
  backgroundColor: accent,
  color: '#ffffff',
  fontSize: '16px',
  fontWeight: 600,
  padding: '12px 20px',
  borderRadius: '6px',
  textDecoration: 'none',
};

export type LetterFrame = {
  locale: string;
  title: string;
  link: string;
  action: string;
  t: TFunction;
};

/** One letter, one thing to do: title, a few paragraphs, one button, the address in full. */
export function Letter({ frame, children }: { frame: LetterFrame; children: ReactNode }) {
  const { locale, title, link, action, t } = frame;
  return (
    <Html lang={locale}>
      <Head />
      <Preview>{title}</Preview>
      <Body style={page}>
        <Container style={card}>
          <Heading style={{ fontSize: '22px', lineHeight: '28px', color: ink, margin: '0 0 20px' }}>
            {title}
          </Heading>
          {children}
          <Section style={{ margin: '24px 0' }}>
            <Link href={link} target="_blank" style={button}>
              {action}
            </Link>
          </Section>
          <Section data-skip-in-text="true">
            <Fine>{t('mail.layout.linkHint')}</Fine>
            <Text style={{ ...small, wordBreak: 'break-all' }}>
              <Link href={link} target="_blank" style={{ color: accent }}>
                {link}
              </Link>
            </Text>
          </Section>
        </Container>
      </Body>
    </Html>
  );
}

export const Paragraph = ({ children }: { children: ReactNode }) => (
  <Text style={text}>{children}</Text>
);
export const Fine = ({ children }: { children: ReactNode }) => (
  <Text style={small}>{children}</Text>
);
