import { leaningRules } from '../rules/leaning.ts';

/** Sentences that lean on what was said before. */
export const leaning = leaningRules({
  references: `er sie es dies diese dieser dieses diesen diesem jene jener jenes sein seine seinen seinem seiner seines
    ihr ihre ihren ihrem ihrer ihres ihnen ihm ihn beide beiden solche solcher solches`,
  exceptions: `woche monat jahr jahres morgen abend nacht sommer winter frühling herbst mal montag dienstag mittwoch
    donnerstag freitag samstag sonntag`,
  connectives: `aber, und, oder, doch, jedoch, dennoch, trotzdem, deshalb, daher, darum, deswegen, dadurch, damit, dabei,
    dafür, dagegen, danach, davor, dazu, daraus, darauf, darüber hinaus, außerdem, zudem, ferner, zum
    beispiel, etwa, stattdessen, allerdings, hingegen, im gegensatz dazu, gleichzeitig, inzwischen,
    unterdessen, schließlich, ebenso, auch, so, also, somit, folglich, infolgedessen, denn, dann, nun,
    später, vielmehr, indes, gleichwohl, nichtsdestotrotz, andererseits, einerseits, zweitens, drittens, das
    heißt, mit anderen worten, in der tat, tatsächlich, hierbei, hierfür, hierzu, das`,
  persons: 'er ihn ihm',
  definites: 'der die das den dem des',
  anaphors: `erklärung äußerung äußerungen ankündigung vorwürfe vorwurf entscheidung beiden mitteilung aussage
    aussagen behauptung vorfall duo maßnahme maßnahmen`,
});
