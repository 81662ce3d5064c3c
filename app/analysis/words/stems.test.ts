import { expect, test } from 'vitest';
import { stemsOf } from './words';

// Words from all over the vocabularies that Snowball publishes with their stems (snowball-data).
// Left out: English words that Porter's second edition stems otherwise, German ones on -et (2025)
const SNOWBALL: Record<string, string> = {
  ru:
    'белыми:бел весенние:весен грезил:грез дружески:дружеск замиранием:замиран изумлении:изумлен ' +
    'маятником:маятник напивались:напива нескрываемым:нескрыва одинакова:одинаков побранят:побран ' +
    'отрекаюсь:отрека предоставляю:предоставля продолжаться:продолжа разинули:разинул сбило:сбил ' +
    'смешала:смеша стоило:сто трепала:трепа усомниться:усомн чувствующий:чувств получать:получа',
  en:
    'aware:awar breaths:breath chronicled:chronicl contested:contest defiance:defianc ' +
    'divested:divest gluttons:glutton liberalism:liber minute:minut perspires:perspir ' +
    'registries:registri sapped:sap slipping:slip substance:substanc tormented:torment weals:weal',
  de:
    'aufmerkende:aufmerk begegnung:begegn billigste:billig drängen:drang engen:eng ' +
    'gärten:gart hagerer:hag käsen:kas lästert:lastert nützlichen:nutzlich ' +
    'redliche:redlich schlecken:schleck soliden:solid tatsächlich:tatsach zöpfe:zopf',
  es:
    'adaptados:adapt anticipaba:anticip autoridad:autor cláusulas:clausul cédula:cedul ' +
    'desplazando:desplaz esperamos:esper figuran:figur guerrilleros:guerriller música:music ' +
    'padece:padec plazos:plaz prosigue:prosig rutinario:rutinari sospechosos:sospech tornar:torn',
};

test.each(Object.keys(SNOWBALL))('%s: words have the stems that Snowball publishes', (language) => {
  const pairs = SNOWBALL[language]!.split(' ').map((pair) => pair.split(':') as [string, string]);
  const words = pairs.map(([word]) => word);
  expect(words.map((word) => stemsOf(word, language)[0])).toEqual(pairs.map(([, stem]) => stem));
});

test('English stems are those of Porter 1980', () => {
  // From the sample vocabulary published with the algorithm.
  const words = 'connections connection connected generalizations oscillators relational hopping';
  expect(stemsOf(words, 'en').slice(0, 7)).toEqual(
    'connect connect connect gener oscil relat hop'.split(' '),
  );
});

test('forms of a word share a stem, in either script of one text', () => {
  const one = (language: string, words: string) => new Set(stemsOf(words, language)).size;
  expect(one('ru', 'переезжаю переезжаем переезжали')).toBe(1);
  expect(one('ru', 'clients client')).toBe(1);
  expect(one('en', 'клиенты клиентам')).toBe(1);
  expect(one('de', 'Kunden Kunde')).toBe(1);
  expect(one('es', 'clientes cliente')).toBe(1);
});

test('ё and е are one letter, short words and numbers are none', () => {
  expect(stemsOf('Ещё растём, растем в 2026 с ИП', 'ru')).toEqual(['раст', 'раст']);
});

test('what is left of a contraction is no word', () => {
  expect(stemsOf("Didn't like it, couldn’t wait, we're growing", 'en')).toEqual([
    'like',
    'wait',
    'grow',
  ]);
});
