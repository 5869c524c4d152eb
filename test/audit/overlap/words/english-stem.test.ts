import { describe, expect, test } from 'vitest';
import { englishStem } from '../../../../src/audit/overlap/words/english-stem.ts';

describe('the stem of an English word', () => {
  test.each([
    ['a plural', 'reports', 'report'],
    ['a plural in -es', 'boxes', 'box'],
    ['a plural in -ches', 'branches', 'branch'],
    ['a plural in -shes', 'dishes', 'dish'],
    ['a plural in -sses', 'classes', 'class'],
    ['a plural of -e', 'licences', 'licence'],
    ['a plural of -se', 'houses', 'house'],
    ['a plural of -y', 'surveys', 'survey'],
    ['a plural in -ies', 'agencies', 'agency'],
    ['-ing', 'training', 'train'],
    ['-ing behind an e', 'issuing', 'issue'],
    ['-ing behind two letters', 'planning', 'plan'],
    ['-ing in the plural', 'hearings', 'hear'],
    ['-ed', 'painted', 'paint'],
    ['-ed behind an e', 'issued', 'issue'],
    ['-ed behind two letters', 'planned', 'plan'],
    ['-ed behind y', 'surveyed', 'survey'],
    ['-ed behind the vowel y alone', 'styled', 'style'],
    ['-ise', 'organise', 'organize'],
    ['-ised', 'organised', 'organize'],
    ['-ises', 'organises', 'organize'],
    ['-ising', 'organising', 'organize'],
    ['-isation', 'organisation', 'organization'],
    ['-yse', 'analyse', 'analyze'],
    ['-ysed', 'analysed', 'analyze'],
    ['-yses', 'analyses', 'analyze'],
    ['-ysing', 'analysing', 'analyze'],
    ['-our', 'harbour', 'harbor'],
    ['-ours', 'harbours', 'harbor'],
    ['-oured', 'harboured', 'harbor'],
    ['-ouring', 'harbouring', 'harbor'],
    ['-ourite', 'favourite', 'favorite'],
    ['a double letter', 'enroll', 'enrol'],
    ['a double letter within', 'labelled', 'labeled'],
  ])('leaves out %s: %s is %s', (_, word, other) => {
    expect(englishStem(word)).toBe(englishStem(other));
  });

  test.each([
    ['-ss', 'press', 'press'],
    ['-us', 'campus', 'campus'],
    ['-is', 'basis', 'basis'],
    ['-our of one syllable', 'hour', 'hour'],
    ['-our of one syllable in the plural', 'tours', 'tour'],
    ['-our before other letters', 'resource', 'resourc'],
    ['-our with an ending of another word', 'journeys', 'journey'],
    ['-is before other letters', 'island', 'island'],
    ['-is before an e that goes on', 'misery', 'misery'],
    ['-ys before other letters', 'system', 'system'],
    ['-ing without a vowel before', 'strings', 'string'],
    ['-ing of a short word', 'swing', 'swing'],
    ['-ed without a vowel before', 'shreds', 'shred'],
    ['-ed of a short word', 'breed', 'breed'],
    ['two vowels at the end', 'tattoo', 'tattoo'],
    ['two letters that no ending doubles', 'access', 'access'],
    ['the last letters of another word', 'weather', 'weather'],
  ])('keeps %s: %s is %s', (_, word, stem) => {
    expect(englishStem(word)).toBe(stem);
  });

  test.each(['bus', 'yes', 'use', 'ada', 'café', "o'clock", 'b1es', 'r2s2s', '1990s', 'ßinging'])(
    'is the word itself where it is short or has marks or digits: %s',
    (word) => {
      expect(englishStem(word)).toBe(word);
    },
  );
});
